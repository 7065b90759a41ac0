import type { ExpectedEnd } from '../../../workflows/contract/http.ts';
import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import type { Services } from '../../services.ts';
import type { StoredAct } from '../acts/acts.model.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import { expectationOf } from '../expectations/expectations.service.ts';
import { lawOf } from '../laws/laws.service.ts';
import type { StoredEffect } from '../outbox/effects.model.ts';
import { serviceOf } from '../services/catalogue.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';
import type { StoredCase } from './cases.model.ts';
import { type PermitInFile, permitsOfCase } from './permits-of-case.ts';

/** Everything about one case that a screen may show, read at once; who sees what is decided by the views. */
export interface CaseFile {
  readonly stored: StoredCase;
  /** The words of the service, and the definition that this case runs by. */
  readonly service: Service;
  readonly law: Law;
  /** When cases like this one usually end; nothing once it is decided. */
  readonly expected: ExpectedEnd | null;
  readonly events: readonly CaseEvent[];
  readonly submission: StoredSubmission | null;
  /** Other cases that name this one. */
  readonly naming: readonly Pick<StoredCase, '_id' | 'number' | 'state'>[];
  readonly notices: readonly StoredEffect[];
  readonly permits: readonly PermitInFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, StoredDocument>;
  /** The acts whose papers are made. */
  readonly papers: readonly StoredAct[];
  /** Whether files are looked into for malware. */
  readonly scans: boolean;
  /** Names of staff by user id. */
  readonly names: ReadonlyMap<string, string>;
}

export async function openCaseFile({ config, models }: Services, stored: StoredCase): Promise<CaseFile> {
  const { _id: caseId, community } = stored;
  const [law, expected, events, submission, contents, documents, papers, naming, notices] = await Promise.all([
    lawOf(models, stored.state),
    isUndecided(stored) ? expectationOf(models, community, stored.service) : null,
    models.events.find({ community, caseId }, { _id: 0, community: 0 }).sort({ seq: 1 }).lean(),
    models.submissions.findOne({ _id: caseId, community }).lean(),
    models.contents.find({ community, caseId }).lean(),
    models.documents.find({ community, caseId }).sort({ addedAt: 1 }).lean(),
    stored.state.acts?.length ? models.acts.find({ community, caseId }).lean<StoredAct[]>() : [],
    models.cases.find({ community, links: caseId }, { number: 1, state: 1 }).lean<CaseFile['naming']>(),
    models.effects.find({ community, caseId }).sort({ createdAt: 1 }).lean<StoredEffect[]>(),
  ]);
  const permits = await permitsOfCase({ models }, community, caseId, notices);
  const facts = events as unknown as CaseEvent[];
  const ids = [...new Set([...facts.flatMap(usersIn), ...stored.holders])];
  const users = ids.length > 0 ? await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [];
  return {
    stored,
    service: { ...serviceOf(stored), definition: law.definition },
    law,
    expected,
    events: facts,
    submission: submission as StoredSubmission | null,
    naming,
    notices: notices.filter(isLetter),
    permits,
    texts: new Map(contents.flatMap(({ _id, body }) => (typeof body === 'string' ? [[_id, body]] : []))),
    scans: config.clamdAddress !== undefined,
    documents: new Map((documents as StoredDocument[]).map((one) => [one._id, one])),
    papers,
    names: new Map(users.map(({ _id, name }) => [_id, name])),
  };
}

const isUndecided = ({ status }: StoredCase): boolean => status !== 'decided' && status !== 'closed';

/** What became a letter to each recipient is shown as these; other side work is none. */
const isLetter = ({ kind, receipt }: StoredEffect): boolean =>
  kind.startsWith('mail.') && !(typeof receipt === 'object' && receipt !== null && 'handedOn' in receipt);

const usersIn = ({ actor, type, data }: CaseEvent): string[] => [
  ...(actor.kind === 'staff' ? [actor.userId, ...(actor.for ? [actor.for] : [])] : []),
  ...(type === 'resolution.written' ? [data.executor.userId] : []),
  ...(type === 'task.assigned' ? [data.assignee.userId] : []),
  ...(type === 'opinion.asked' && data.task.executor ? [data.task.executor] : []),
];
