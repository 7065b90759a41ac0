import { describe, expect, test } from '@jest/globals';
import { advance } from '../../workflows/domain/advance.ts';
import { ledger } from '../../workflows/domain/ledger.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { validateService } from '../../workflows/domain/validate-definition.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { services } from '../../workflows/services/index.ts';
import { applicant, command, completed, happened, lawOf, ref, registeredCase, staff } from './cases.ts';

/** Milliseconds of the processor: what else the machine had to do meanwhile does not count. */
function timed(run: () => unknown): number {
  const since = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** Work of the engine alone: dates written and sorted. */
const reference = () => Array.from({ length: 2_000 }, (_, n) => new Date(n * 7_777_777_777).toISOString()).sort();
/** What it takes where the figures below were set, in milliseconds. */
const usual = 2;
/** How many times slower this processor is at this moment: a slower one, or one whose halves share a core. Never faster. */
const slowness = (): number => Math.max(1, Math.min(...Array.from({ length: 5 }, () => timed(reference))) / usual);

/** The best of up to so many rounds, as it would be where the figures were set. In milliseconds. */
function best(rounds: number, measure: () => number, wanted = 1): number {
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && found >= wanted; round++) found = Math.min(found, measure() / slowness());
  return found;
}

const permit = lawOf('construction-permit');
const clerk = staff('clerk');

/** Asked and answered every day: each round has seven events and a suspension more, and each moves the term. */
function longStory(events: number): Story {
  let story = registeredCase(permit, { riskCategory: 'IV' });
  for (let day = 1; story.events.length < events; day++) {
    const at = new Date(Date.parse('2026-03-02T06:00:00.000Z') + day * 24 * 3_600_000).toISOString();
    story = completed(permit, story, clerk, 'incomplete', { reason: ref('r') }, at);
    const later = new Date(Date.parse(at) + 23 * 3_600_000).toISOString();
    story = happened(permit, story, command(applicant, 'answer', { text: ref('t') }), later);
  }
  return story;
}

describe('figures, on a warm engine', () => {
  test('one step of a case with 500 events takes less than a millisecond in 99 of 100 times', () => {
    const { state, events } = longStory(500);
    expect(events.length).toBeGreaterThanOrEqual(500);
    const at = events.at(-1)?.at ?? '';
    const asks = [
      command(clerk, 'claim', { task: state.tasks[0]?.id ?? '' }),
      command(clerk, 'complete', { task: state.tasks[0]?.id ?? '', outcome: 'incomplete', reason: ref('r') }),
      command(applicant, 'message', { text: ref('t') }),
    ];
    const steps = () => asks.map((asked) => timed(() => advance(permit, state, asked, at)));
    const p99 = () =>
      Array.from({ length: 200 }, steps)
        .flat()
        .sort((a, b) => a - b)[593] as number;
    expect(best(40, p99)).toBeLessThan(1);
  });

  test.each(['calendar', 'working'] as const)(
    'the ledger of a year, in %s days, takes less than a millisecond',
    (kind) => {
      const days = kind === 'calendar' ? 365 : 250;
      const clock = { countedFrom: '2026-01-05T06:00:00.000Z', term: { days, kind }, suspensions: [] };
      const year = () => timed(() => Array.from({ length: 50 }, () => ledger(armenianCalendar, clock))) / 50;
      expect(ledger(armenianCalendar, clock).days.length).toBeGreaterThan(350);
      expect(best(40, year)).toBeLessThan(1);
    },
  );

  test('all definitions are validated in less than a second', () => {
    const all = () => timed(() => Object.values(services).map(validateService));
    expect(best(3, all, 1_000)).toBeLessThan(1_000);
  });
});
