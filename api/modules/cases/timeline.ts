import type { TimelineEntry } from '../../../workflows/contract/http.ts';
import type { ContentRef, DocumentRef } from '../../../workflows/domain/case-command.ts';
import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';
import { documentView } from './document-view.ts';
import { type Reader, sightOf } from './visibility.ts';

/** What happened, oldest first, in the reader's language and as far as the reader may see it. */
export function timeline(file: CaseFile, reader: Reader, language: Language): TimelineEntry[] {
  const words = titles(file, language);
  return file.events.flatMap((event) => {
    const title = words(event);
    const sight = sightOf(reader, event, file.service.definition);
    if (!sight || title === undefined) return [];
    const text = sight.text && textOf(file, event);
    const documents = sight.documents ? documentsOf(event).flatMap(({ id }) => file.documents.get(id) ?? []) : [];
    return [
      {
        seq: event.seq,
        at: event.at,
        type: event.type,
        title,
        actor: actorName(file, event, reader, language),
        ...(text && { text }),
        ...(documents.length > 0 && { documents: documents.map((one) => documentView(one, file.service, language)) }),
      },
    ];
  });
}

/** Titles in order: a task is named by the stage that the case stands in at that moment. The end is told by its own event. */
function titles({ service, stored }: CaseFile, language: Language): (event: CaseEvent) => string | undefined {
  const { definition, texts } = service;
  let stage = definition.process.start;
  const plain = (event: CaseEvent) => say(language, `event.${event.type}`);
  const task = (id: string) => texts.tasks[id.split('#')[0] ?? '']?.[language];
  return (event) => {
    switch (event.type) {
      case 'case.registered':
        return `${plain(event)}: ${stored.number}`;
      case 'stage.entered':
        stage = event.data.stage;
        return definition.process.stages[stage]?.kind === 'end' ? undefined : texts.stages[stage]?.[language];
      case 'task.claimed':
      case 'task.released':
        return joined(plain(event), task(event.data.task));
      case 'task.completed':
        return joined(plain(event), texts.outcomes[`${stage}.${event.data.outcome}`]?.[language]);
      case 'case.decided':
        return joined(plain(event), say(language, `decision.${event.data.decision}`));
      case 'case.closed':
        return joined(plain(event), say(language, `end.${event.data.status}`));
      default:
        return plain(event);
    }
  };
}

const joined = (title: string, detail: string | undefined): string => (detail ? `${title}: ${detail}` : title);

function actorName({ names }: CaseFile, { actor }: CaseEvent, reader: Reader, language: Language): string {
  if (actor.kind !== 'staff') return say(language, `actor.${actor.kind}`);
  const role = say(language, `role.${actor.role}`);
  if (reader === 'citizen') return say(language, 'actor.office');
  const name = names.get(actor.userId);
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
