import type { TimelineEntry } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { PermitEvent } from '../../../workflows/domain/permit/permit-event.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localDay } from '../../../workflows/texts/local-day.ts';
import type { Services } from '../../services.ts';

/** What happened to a permit, oldest first, with who did it and in what words. */
export async function permitTimeline(
  { models }: Services,
  community: string,
  events: readonly PermitEvent[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): Promise<TimelineEntry[]> {
  const ids = events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.userId] : []));
  const users = await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return events.map(({ seq, at, type, actor, data }) => {
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
    };
  });
}

/** The dates and results in an event, as words. */
function detailOf(data: PermitEvent['data'], language: Language): string {
  if ('result' in data) return say(language, `inspection-result.${data.result}`);
  if ('plannedFor' in data) return localDay(data.plannedFor);
  if ('dueOn' in data && data.dueOn) return localDay(data.dueOn);
  return 'until' in data && data.until ? say(language, 'permit-detail.until', { until: localDay(data.until) }) : '';
}

function textOf(data: PermitEvent['data'], texts: ReadonlyMap<string, string>): string {
  const ref = ('reason' in data && data.reason) || ('text' in data && data.text) || undefined;
  return (ref && texts.get(ref.id)) ?? '';
}
