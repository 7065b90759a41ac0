import type { TermDay, Tracking } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { addDays } from '../../../workflows/domain/working-time.ts';
import { clockTime, dayOfMonth, localDate, weekday } from '../../format/dates.ts';
import { counted, fill, words } from '../../i18n/words.ts';

/** Why the due date is what it is: one sentence for each thing that made it. */
export function termStory(tracking: Tracking, language: Language): string[] {
  const { term, dueAt, status } = tracking;
  const { term: t, units } = words[language];
  const datesOf = (kind: TermDay['kind']) => term.ledger.filter((day) => day.kind === kind).map(({ date }) => date);
  const still = datesOf('suspended');
  const count = { n: term.counted, of: term.days + term.extension };
  const extension = counted(language, units[term.kind], term.extension);
  return [
    receipt(tracking, language),
    fill(t.length[term.kind], { days: counted(language, units[term.kind], term.days) }),
    term.extension > 0 && fill(t.extended, { days: extension, span: spans(datesOf('extended'), language) }),
    still.length > 0 &&
      fill(happened(tracking, 'case.suspended') ? t.stoodStillBefore : t.stoodStill, {
        days: counted(language, units.days, still.length),
        span: spans(still, language),
      }),
    status === 'waiting-for-applicant' && fill(t.standsStill, count),
    status === 'suspended' && fill(t.suspended, count),
    rolled(term.ledger, language),
    dueAt && fill(t.ends, { ...named(dueAt, language), time: clockTime(dueAt) }),
  ].filter((sentence) => typeof sentence === 'string');
}

/** A day's number does not leave its month at the end of a line. */
const dayNamed = (instant: string, language: Language) => dayOfMonth(instant, language).replace(' ', '\u00a0');

const named = (instant: string, language: Language) => ({
  date: dayNamed(instant, language),
  weekday: weekday(instant, language),
});

const happened = ({ timeline }: Tracking, event: string): boolean => timeline.some(({ type }) => type === event);

/** What came after hours counts as received when the office opens next; a case that was reopened counts from then. */
function receipt(tracking: Tracking, language: Language): string {
  const { received, receivedLater, reopened } = words[language].term;
  const { countedFrom } = tracking.term;
  const later = localDate(countedFrom) > localDate(tracking.registeredAt);
  const sentence = happened(tracking, 'case.reopened') ? reopened : later ? receivedLater : received;
  return fill(sentence, named(countedFrom, language));
}

function rolled(ledger: readonly TermDay[], language: Language): string | false {
  const last = ledger.findLast(({ kind }) => kind === 'counted' || kind === 'extended');
  const moved = ledger.some(({ kind }) => kind === 'rolled');
  return moved && last !== undefined && fill(words[language].term.rolled, named(last.date, language));
}

/** Dates in brackets, those that follow each other drawn together; nothing when there are none yet. */
function spans(dates: readonly string[], language: Language): string {
  const runs: { from: string; to: string }[] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && addDays(run.to, 1) === date) run.to = date;
    else runs.push({ from: date, to: date });
  }
  const parts = runs.map(({ from, to }) =>
    from === to ? dayNamed(from, language) : `${dayNamed(from, language)} – ${dayNamed(to, language)}`,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
