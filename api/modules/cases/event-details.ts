import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localMoment } from '../../../workflows/texts/local-moment.ts';

/** The figures, numbers and dates of an event, in words. */
export function detailOf(event: CaseEvent, language: Language): string | undefined {
  const moment = (instant: string) => localMoment(instant, language);
  const detail = (name: string, params: Record<string, string | number>) =>
    say(language, `event-detail.${name}`, params);
  switch (event.type) {
    case 'case.decided':
      return say(language, `decision.${event.data.decision}`);
    case 'act.issued':
      return `${say(language, `act.${event.data.act}`)} ${event.data.number}`;
    case 'case.closed':
      return say(language, `end.${event.data.status}`);
    case 'opinion.requested':
      return detail('opinion', { until: moment(event.data.until) });
    case 'council.decided':
      return detail('votes', { ...event.data.votes });
    case 'case.linked':
      return `${say(language, `relation.${event.data.target.relation}`)} ${event.data.target.number}`;
    case 'case.merged':
      return event.data.into.number;
    case 'registration.corrected':
    case 'case.reclassified':
    case 'case.reopened':
      return event.data.dueAt && detail('due-at', { dueAt: moment(event.data.dueAt) });
    case 'term.warned':
      return detail('warned', { workingDays: event.data.workingDays, dueAt: moment(event.data.dueAt) });
    case 'term.extended':
      return detail('extended', { dueAt: moment(event.data.dueAt) });
    case 'calendar.changed': {
      const { due, until } = event.data;
      const moves = { ...(due && { due }), ...(until && { until }) };
      return Object.entries(moves)
        .map(([name, { before, after }]) => detail(name, { before: moment(before), after: moment(after) }))
        .join('; ');
    }
    default:
      return undefined;
  }
}
