import type { TimelineEntry } from '../../../workflows/contract/http.ts';
import type { DocumentView } from '../../../workflows/contract/http-documents.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { PermitEvent } from '../../../workflows/domain/permit/permit-event.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localDay } from '../../../workflows/texts/local-day.ts';
import type { Services } from '../../services.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import type { StoredPermit } from './permits.model.ts';

/** What happened to a permit, oldest first, with who did it and in what words. */
export async function permitTimeline(
  { models }: Services,
  { community }: StoredPermit,
  events: readonly PermitEvent[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): Promise<TimelineEntry[]> {
  const ids = events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.userId] : []));
  const users = await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean();
  const documents = await models.documents.find({ community, _id: { $in: events.flatMap(papersIn) } }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return events.map((event) => {
    const { seq, at, type, actor, data } = event;
    const words = [detailOf(data, language), textOf(data, texts)].filter(Boolean).join('\n\n');
    const role = actor.kind === 'staff' ? say(language, `role.${actor.role}`) : say(language, `actor.${actor.kind}`);
    const name = actor.kind === 'staff' ? names.get(actor.userId) : undefined;
    return {
      seq,
      at,
      type,
      title: say(language, `permit-event.${type}`),
      actor: name ? `${name}, ${role}` : role,
      ...(words && { text: words }),
      ...documentsIn(event, documents, language),
    };
  });
}

/** The dates and results in an event, as words. */
function detailOf(data: PermitEvent['data'], language: Language): string {
  if ('result' in data) return say(language, `inspection-result.${data.result}`);
  if ('plannedFor' in data) return localDay(data.plannedFor);
  if ('dueOn' in data && data.dueOn) return say(language, 'permit-detail.until', { until: localDay(data.dueOn) });
  return 'until' in data && data.until ? say(language, 'permit-detail.until', { until: localDay(data.until) }) : '';
}

function textOf(data: PermitEvent['data'], texts: ReadonlyMap<string, string>): string {
  const ref = ('reason' in data && data.reason) || ('text' in data && data.text) || undefined;
  return (ref && texts.get(ref.id)) ?? '';
}

const papersIn = ({ data }: PermitEvent): string[] =>
  'documents' in data ? (data.documents ?? []).map(({ id }) => id) : [];

/** The permit's file is its case's: they are fetched from there. */
function documentsIn(
  event: PermitEvent,
  documents: readonly StoredDocument[],
  language: Language,
): { documents?: DocumentView[] } {
  const own = documents.filter(({ _id }) => papersIn(event).includes(_id));
  if (own.length === 0) return {};
  const kindTitle = say(language, 'document-kind.other');
  return {
    documents: own.map(({ _id: id, kind, name, size, mediaType, sha256, addedAt, version = 1 }) => ({
      id,
      kind,
      kindTitle,
      name,
      size,
      mediaType,
      sha256,
      addedAt: addedAt.toISOString(),
      version,
    })),
  };
}
