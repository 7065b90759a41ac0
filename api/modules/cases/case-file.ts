import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import type { Services } from '../../services.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import { serviceOf } from '../services/catalogue.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';
import type { StoredCase } from './cases.model.ts';

/** Everything about one case that a screen may show, read at once; who sees what is decided by the views. */
export interface CaseFile {
  readonly stored: StoredCase;
  readonly service: Service;
  readonly events: readonly CaseEvent[];
  readonly submission: StoredSubmission | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, StoredDocument>;
  /** Names of staff by user id. */
  readonly names: ReadonlyMap<string, string>;
}

export async function openCaseFile({ models }: Services, stored: StoredCase): Promise<CaseFile> {
  const { _id: caseId, community } = stored;
  const [events, submission, contents, documents] = await Promise.all([
    models.events.find({ community, caseId }, { _id: 0, community: 0 }).sort({ seq: 1 }).lean(),
    models.submissions.findOne({ _id: caseId, community }).lean(),
    models.contents.find({ community, caseId }).lean(),
    models.documents.find({ community, caseId }).sort({ addedAt: 1 }).lean(),
  ]);
  const facts = events as unknown as CaseEvent[];
  const ids = [...new Set([...facts.flatMap(usersIn), ...stored.holders])];
  const users = ids.length > 0 ? await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [];
  return {
    stored,
    service: serviceOf(stored),
    events: facts,
    submission: submission as StoredSubmission | null,
    texts: new Map(contents.map(({ _id, body }) => [_id, String(body)])),
    documents: new Map((documents as StoredDocument[]).map((one) => [one._id, one])),
    names: new Map(users.map(({ _id, name }) => [_id, name])),
  };
}

const usersIn = ({ actor, type, data }: CaseEvent): string[] => [
  ...(actor.kind === 'staff' ? [actor.userId] : []),
  ...(type === 'resolution.written' ? [data.executor.userId] : []),
];
