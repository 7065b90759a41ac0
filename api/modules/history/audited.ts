import { caseWorkflowId } from '../../../workflows/contract/case.ts';
import { decisionWorkflowId, sessionWorkflowId } from '../../../workflows/contract/council.ts';
import { permitWorkflowId } from '../../../workflows/contract/permit.ts';
import type { ActorRef } from '../../../workflows/domain/actor.ts';
import type { ChainLink } from '../../../workflows/domain/chain.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import type { Services } from '../../services.ts';

/** An event as the record holds it: all that its hash was taken of, and no more. */
export interface AuditedEvent extends ChainLink {
  readonly at: string;
  readonly actor: ActorRef;
  readonly type: string;
  readonly data: unknown;
}

/** A chain in the record and the workflow that made it. */
export interface Audited {
  readonly workflowId: string;
  /** Oldest first. */
  events(): Promise<AuditedEvent[]>;
}

/** What the record adds to an event. */
const added = { _id: 0, community: 0 } as const;

export const auditedCase = ({ models }: Services, community: string, caseId: string): Audited => ({
  workflowId: caseWorkflowId(caseId),
  events: () => models.events.find({ community, caseId }, added).sort({ seq: 1 }).lean<AuditedEvent[]>(),
});

const workflowIdOf: Readonly<Record<SubjectKind, (id: string) => string>> = {
  permit: permitWorkflowId,
  session: sessionWorkflowId,
  decision: decisionWorkflowId,
};

export const auditedSubject = (
  { models }: Services,
  community: string,
  kind: SubjectKind,
  subjectId: string,
): Audited => ({
  workflowId: workflowIdOf[kind](subjectId),
  events: () =>
    models.subjectEvents.find({ community, kind, subjectId }, added).sort({ seq: 1 }).lean<AuditedEvent[]>(),
});
