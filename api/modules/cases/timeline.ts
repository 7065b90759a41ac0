import type { TimelineEntry } from '../../../workflows/contract/http.ts';
import type { ContentRef, DocumentRef } from '../../../workflows/domain/case-command.ts';
import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';
import { documentView } from './document-view.ts';
import { titles } from './event-titles.ts';
import { type Reader, sightOf } from './visibility.ts';

/** What happened, oldest first, in the reader's language and as far as the reader may see it. */
export function timeline(file: CaseFile, reader: Reader, language: Language): TimelineEntry[] {
  const words = titles(file, language);
  /** Words that a task brought along belong to what came of it: a resolution, a decision. They are shown there, once. */
  const isRepeated = (text: string, { at }: CaseEvent, next: CaseEvent | undefined): boolean =>
    next?.at === at && sightOf(reader, next, file.service.definition)?.text === true && textOf(file, next) === text;
  return file.events.flatMap((event, index) => {
    const title = words(event);
    const sight = sightOf(reader, event, file.service.definition);
    if (!sight || title === undefined) return [];
    const said = sight.text && textOf(file, event);
    const text = said && !isRepeated(said, event, file.events[index + 1]) && said;
    const documents = sight.documents ? documentsOf(event).flatMap(({ id }) => file.documents.get(id) ?? []) : [];
    return [
      {
        seq: event.seq,
        at: event.at,
        type: event.type,
        title,
        actor: actorName(file, event, reader, language),
        ...(text && { text }),
        ...(documents.length > 0 && { documents: documents.map((one) => documentView(file, one, language)) }),
      },
    ];
  });
}

function actorName({ names }: CaseFile, { actor }: CaseEvent, reader: Reader, language: Language): string {
  if (actor.kind !== 'staff') return say(language, `actor.${actor.kind}`);
  const role = say(language, `role.${actor.role}`);
  if (reader === 'citizen') return say(language, 'actor.office');
  const name = names.get(actor.userId);
  const holder = actor.for && names.get(actor.for);
  if (name && holder) return say(language, 'actor.stand-in', { name, role, holder });
  return name ? `${name}, ${role}` : role;
}

/** The free text of an event; erased text is gone, the event stays. */
export function textOf({ texts }: CaseFile, { data }: CaseEvent): string | undefined {
  const { reason, text, payment } = data as {
    reason?: ContentRef;
    text?: ContentRef;
    payment?: { waived?: ContentRef };
  };
  const parts = [reason, text, payment?.waived].flatMap((ref) => (ref && texts.get(ref.id)) ?? []);
  return [...new Set(parts)].join('\n\n') || undefined;
}

export const documentsOf = ({ data }: CaseEvent): readonly DocumentRef[] =>
  'documents' in data && data.documents ? data.documents : [];
