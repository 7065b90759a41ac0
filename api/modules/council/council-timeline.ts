import type { TimelineEntry } from '../../../workflows/contract/http.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { SubjectEvent, SubjectKind } from '../../../workflows/domain/subject.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { wordsFor } from './council-words.ts';

/** What happened to a session or a decision, oldest first. Single votes are told with their items. */
export async function councilTimeline(
  services: Services,
  { community, kind, id }: { community: string; kind: SubjectKind; id: string },
  language: Language,
): Promise<TimelineEntry[]> {
  const rows = await services.models.subjectEvents
    .find({ community, kind, subjectId: id, type: { $ne: 'vote.cast' } })
    .sort({ seq: 1 })
    .lean();
  const events = rows as unknown as SubjectEvent[];
  const refs = events.flatMap(({ data }) => wordsIn(data));
  const people = events.flatMap(({ actor, data }) => [
    ...(actor.kind === 'staff' ? [actor.userId] : []),
    ...membersIn(data),
  ]);
  const words = await wordsFor(services, community, refs, people);
  return events.map(({ seq, at, type, actor, data }) => {
    const title = say(language, `council-event.${type}`);
    const role = say(language, actor.kind === 'staff' ? `role.${actor.role}` : `actor.${actor.kind}`);
    const name = actor.kind === 'staff' ? words.person(actor.userId).name : '';
    const names = membersIn(data).map((one) => words.person(one).name);
    const text = [
      ...(names.length > 0 ? [names.join(', ')] : []),
      ...wordsIn(data).flatMap((ref) => words.text(ref) ?? []),
    ];
    return {
      seq,
      at,
      type,
      title,
      actor: name ? `${name}, ${role}` : role,
      ...(text.length > 0 && { text: text.join('\n\n') }),
    };
  });
}

function wordsIn(data: object): ContentRef[] {
  const { reason, text } = data as { reason?: ContentRef; text?: ContentRef };
  return [reason, text].filter((ref) => ref !== undefined);
}

function membersIn(data: object): readonly string[] {
  const { members, member } = data as { members?: readonly string[]; member?: string };
  return members ?? (member ? [member] : []);
}
