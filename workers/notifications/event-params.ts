import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { StoredEvent } from '../../api/modules/events/events.model.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { localMoment } from '../../workflows/texts/local-moment.ts';

type Params = Readonly<Record<string, string>>;

/** What a letter says of the event that it is about. */
export function eventParams(stored: StoredEvent, found: StoredCase, language: Language): Params {
  const event = stored as unknown as CaseEvent;
  return {
    dueAt: localMoment(momentOf(event), language),
    due: dueIn(event, found, language),
    outcome: found.outcome ? say(language, `end.${found.outcome}`) : decisionIn(event, language),
    ...particulars(event, language),
  };
}

/** The date that matters in a letter: the end of the term, or of the time to answer. */
const momentOf = ({ data, at }: CaseEvent): string => {
  if ('until' in data && typeof data.until === 'string') return data.until;
  return 'dueAt' in data && data.dueAt ? data.dueAt : at;
};

/** The end of the term as a sentence; none when the term does not run. What is resumed runs to the end that the case now has. */
function dueIn({ type, data }: CaseEvent, { dueAt: present }: StoredCase, language: Language): string {
  const dueAt = type === 'case.resumed' ? present?.toISOString() : 'dueAt' in data && data.dueAt;
  return dueAt ? say(language, 'mail-detail.due', { dueAt: localMoment(dueAt, language) }) : '';
}

const decisionIn = ({ data }: CaseEvent, language: Language): string =>
  'decision' in data ? say(language, `end.${data.decision}`) : '';

function particulars({ type, data }: CaseEvent, language: Language): Params {
  switch (type) {
    case 'case.merged':
      return { into: data.into.number };
    case 'case.reclassified':
      return { from: services[data.from]?.texts.title[language] ?? data.from };
    case 'calendar.changed': {
      const moved = data.due ?? data.until;
      return moved ? { before: localMoment(moved.before, language), after: localMoment(moved.after, language) } : {};
    }
    default:
      return {};
  }
}
