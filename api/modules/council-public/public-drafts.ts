import type { CouncilDocument } from '../../../workflows/contract/http-council.ts';
import type { DecisionState } from '../../../workflows/domain/council/decision-state.ts';
import type { AgendaItem, SessionState } from '../../../workflows/domain/council/session-state.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { wordsFor } from '../council/council-words.ts';
import type { StoredDecision } from '../council/decisions.model.ts';
import { demandPublicSession } from '../council/sessions.repository.ts';
import type { StoredDocument } from '../documents/documents.model.ts';

export interface DraftWords {
  readonly text: string | null;
  readonly reasons: string | null;
  readonly documents: CouncilDocument[];
}
export const noWords: DraftWords = { text: null, reasons: null, documents: [] };

/** What an application has brought speaks of its applicant: of such a decision the public reads the title alone. */
const isOfCase = ({ origin }: DecisionState): boolean => origin !== undefined;
export const publicDocuments = (state: DecisionState): readonly string[] =>
  isOfCase(state) ? [] : state.documents.map(({ id }) => id);

/** What decisions say, by their ids; of each as much as the public may read. */
export async function draftWords(
  services: Services,
  community: string,
  states: readonly DecisionState[],
): Promise<ReadonlyMap<string, DraftWords>> {
  const open = states.filter((state) => !isOfCase(state));
  const ids = open.flatMap(publicDocuments);
  const [words, files] = await Promise.all([
    wordsFor(
      services,
      community,
      open.flatMap(({ text, reasons }) => [text, reasons]),
      [],
    ),
    ids.length > 0 ? services.models.documents.find({ community, _id: { $in: ids } }).lean() : [],
  ]);
  const byId = new Map(files.map((file) => [file._id, documentView(file)]));
  return new Map(
    open.map((state) => [
      state.id,
      {
        text: words.text(state.text),
        reasons: words.text(state.reasons),
        documents: publicDocuments(state).flatMap((id) => byId.get(id) ?? []),
      },
    ]),
  );
}

const documentView = ({ _id, name, size, mediaType, sha256 }: StoredDocument): CouncilDocument => ({
  id: _id,
  name,
  size,
  mediaType,
  sha256,
});

/** A draft is public while it stands on the agenda; one that was sent back or withdrawn is the office's own matter again. */
export const standsOn =
  ({ id }: SessionState) =>
  ({ state: { agenda } }: StoredDecision): boolean =>
    agenda?.session === id;

/** The decisions that stand on the agenda of a session. */
export async function decisionsOf(
  { models }: Services,
  session: SessionState,
  items: readonly AgendaItem[] = session.agenda,
): Promise<StoredDecision[]> {
  const ids = items.flatMap(({ decision }) => decision ?? []);
  if (ids.length === 0) return [];
  const { community } = session;
  const found = await models.decisions.find({ community, _id: { $in: ids } }).lean<StoredDecision[]>();
  return found.filter(standsOn(session));
}

/** A decision that the public may read: published, or on a published agenda. */
export async function demandPublicDecision(services: Services, community: string, id: string): Promise<StoredDecision> {
  const stored = await services.models.decisions.findOne({ _id: id, community }).lean<StoredDecision>();
  if (!stored) throw new ApiError('decision.unknown');
  const { publishedAt, agenda } = stored.state;
  if (publishedAt) return stored;
  if (!agenda) throw new ApiError('decision.unknown');
  await demandPublicSession(services, community, agenda.session).catch(() => {
    throw new ApiError('decision.unknown');
  });
  return stored;
}
