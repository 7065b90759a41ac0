import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import type { SessionState } from '../../../workflows/domain/council/session-state.ts';
import type { Services } from '../../services.ts';

/** Why items came or were moved after the agenda had been published, the last word on each. */
export async function agendaReasons(
  { models }: Services,
  { community, id, agenda }: SessionState,
): Promise<ReadonlyMap<string, ContentRef>> {
  if (!agenda.some(({ changedAt }) => changedAt)) return new Map();
  const events = await models.subjectEvents
    .find({ community, kind: 'session', subjectId: id, type: { $in: ['agenda.item-added', 'agenda.item-moved'] } })
    .sort({ seq: 1 })
    .lean();
  const said = events.map(({ data }) => data as { item: string; reason?: ContentRef });
  return new Map(said.flatMap(({ item, reason }) => (reason ? [[item, reason] as const] : [])));
}
