import { z } from 'zod';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { noteSubjectView, noteView } from '../access-journal/access-journal.ts';
import { demandCase } from '../cases/case-access.ts';
import { caseParams } from '../cases/cases.routes.ts';
import { demandDecision } from '../council/decisions.repository.ts';
import { demandSession } from '../council/sessions.repository.ts';
import { demandReadable } from '../permits/permits.repository.ts';
import { auditedCase, auditedSubject } from './audited.ts';
import { caseHistorySchema, chainHistorySchema, replayReportSchema } from './history.schemas.ts';
import { chainHistory, replay } from './history.service.ts';

const known = { tag: 'audit', access: 'histories:audit' } as const;
const shown = {
  ...known,
  method: 'get',
  summary: 'Every event with its hash, the chain verified, and the engine behind it',
} as const;
const replayed = {
  ...known,
  method: 'post',
  summary: 'Runs the recorded history again under the present code',
  answer: replayReportSchema,
} as const;

type Demand = (services: Services, community: string, id: string, actor: StaffActor) => Promise<unknown>;
/** What has a history beside a case: under which path, and whether the person may read it. */
const subjects: readonly { kind: SubjectKind; path: string; demand: Demand }[] = [
  {
    kind: 'permit',
    path: '/permits/{id}',
    demand: (services, community, id, actor) => demandReadable(services, community, actor, id),
  },
  { kind: 'session', path: '/council/sessions/{id}', demand: demandSession },
  { kind: 'decision', path: '/council/decisions/{id}', demand: demandDecision },
];
const params = z.object({ id: z.string().min(1).max(64) });

export const historyEndpoints = (services: Services) => [
  endpoint({
    ...shown,
    path: '/cases/{id}/history',
    params: caseParams,
    answer: caseHistorySchema,
    async handle({ params: { id }, staff: { community, actor } }) {
      const stored = await demandCase(services, community, actor, id);
      await noteView(services, stored, actor, 'audit');
      return {
        caseId: id,
        ...(stored.destroyed && { destroyedAt: stored.destroyed.at.toISOString() }),
        ...(await chainHistory(services, auditedCase(services, community, id))),
      };
    },
  }),
  endpoint({
    ...replayed,
    path: '/cases/{id}/replay',
    params: caseParams,
    async handle({ params: { id }, staff: { community, actor } }) {
      await demandCase(services, community, actor, id);
      return replay(services, auditedCase(services, community, id));
    },
  }),
  ...subjects.flatMap(({ kind, path, demand }) => [
    endpoint({
      ...shown,
      path: `${path}/history`,
      params,
      answer: chainHistorySchema,
      async handle({ params: { id }, staff: { community, actor } }) {
        await demand(services, community, id, actor);
        await noteSubjectView(services, community, actor, `${kind}.audit`, id);
        return chainHistory(services, auditedSubject(services, community, kind, id));
      },
    }),
    endpoint({
      ...replayed,
      path: `${path}/replay`,
      params,
      async handle({ params: { id }, staff: { community, actor } }) {
        await demand(services, community, id, actor);
        return replay(services, auditedSubject(services, community, kind, id));
      },
    }),
  ]),
];
