import { describe, expect, test } from '@jest/globals';
import { changeCalendar } from '../../workflows/domain/change-calendar.ts';
import { nextDeadline } from '../../workflows/domain/deadlines.ts';
import { applicant, command, completed, dataOf, happened, ref, registeredCase, slept, staff, told } from './cases.ts';
import { bareLaw, calendarWith } from './laws.ts';

const law = bareLaw({ warningDays: 2 });
const head = staff('head');
const withTerm = (days: number) => bareLaw({ warningDays: 2, term: { days, kind: 'working' } });

/** Yerevan is four hours ahead: 05:00Z is the opening at 09:00, 14:00Z the closing at 18:00. */
describe('the warning before a term ends', () => {
  test('comes at the opening two working days before the end', () => {
    // Mon 2 March; day 5 is Mon 9 (3, 4, 5, 6, 9). Two working days before: Fri 6, Thu 5.
    const story = slept(law, registeredCase(law), '2026-03-09T14:00:00.000Z');
    expect(told(story).slice(-2)).toEqual([
      ['term.warned', '2026-03-05T05:00:00.000Z'],
      ['term.lapsed', '2026-03-09T14:00:00.000Z'],
    ]);
    expect(dataOf(story, 'term.warned')).toEqual({
      dueAt: '2026-03-09T14:00:00.000Z',
      workingDays: 2,
      holders: ['role:head'],
    });
  });

  test('leaves out a holiday in between', () => {
    // Mon 20 April; day 5 is Tue 28 (21, 22, 23, 27, 28; Fri 24 is a holiday). Before it: Mon 27, Thu 23.
    const registered = registeredCase(law, {}, '2026-04-20T06:00:00.000Z');
    expect(nextDeadline(law, registered.state)).toEqual({ kind: 'warning', at: '2026-04-23T05:00:00.000Z' });
  });

  test('of a short term comes as early as it still can', () => {
    // Due Wed 4 March: two days before is Mon 2, 09:00, and that has passed at 10:00. One day before is Tue 3.
    const story = slept(withTerm(2), registeredCase(withTerm(2)), '2026-03-04T13:00:00.000Z');
    expect(told(story).at(-1)).toEqual(['term.warned', '2026-03-03T05:00:00.000Z']);
    expect(dataOf(story, 'term.warned')).toMatchObject({ workingDays: 1 });
  });

  test('of a term of one day does not come, for there is no time to warn', () => {
    const { state } = registeredCase(withTerm(1));
    expect(nextDeadline(withTerm(1), state)).toEqual({ kind: 'term', at: '2026-03-03T14:00:00.000Z' });
  });

  test('does not come in a service that has none', () => {
    const silent = bareLaw();
    expect(nextDeadline(silent, registeredCase(silent).state)).toMatchObject({ kind: 'term' });
  });

  test('comes again for the new end after the clock stood still', () => {
    // Warned on Thu 5 at 09:00; asked at 10:00; answered on Tue 10 at 10:00. Days 3, 4 | 10, 11, 12: due Thu 12.
    // Two days before is Tue 10 at 09:00, before the answer; one day before is Wed 11.
    const asked = completed(
      law,
      registeredCase(law),
      head,
      'incomplete',
      { reason: ref('r') },
      '2026-03-05T06:00:00.000Z',
    );
    expect(nextDeadline(law, asked.state)).toMatchObject({ kind: 'correction' });
    const answered = happened(law, asked, command(applicant, 'answer', { text: ref('t') }), '2026-03-10T06:00:00.000Z');
    expect(answered.state.dueAt).toBe('2026-03-12T14:00:00.000Z');
    const woken = slept(law, answered, '2026-03-12T13:00:00.000Z');
    expect(told(woken).filter(([type]) => type === 'term.warned')).toEqual([
      ['term.warned', '2026-03-05T05:00:00.000Z'],
      ['term.warned', '2026-03-11T05:00:00.000Z'],
    ]);
    expect(dataOf(woken, 'term.warned')).toMatchObject({ dueAt: '2026-03-12T14:00:00.000Z', workingDays: 1 });
  });

  test('does not come again when the end has stayed', () => {
    const asked = completed(
      law,
      registeredCase(law),
      head,
      'incomplete',
      { reason: ref('r') },
      '2026-03-05T06:00:00.000Z',
    );
    const answered = happened(law, asked, command(applicant, 'answer', { text: ref('t') }), '2026-03-05T08:00:00.000Z');
    expect(nextDeadline(law, answered.state)).toEqual({ kind: 'term', at: '2026-03-09T14:00:00.000Z' });
  });

  test('does not come in the past when a change of the calendar leaves fewer days before the end', () => {
    // On Fri 6 at 10:00, Thu 5 turns out off though it has passed: of the five days the last is Tue 10, and two days
    // before is Fri 6 at 09:00. That is too late, so it comes one day before, on Mon 9.
    const off = calendarWith({ '2026-03-05': 'off' });
    const at = '2026-03-06T06:00:00.000Z';
    const changed = changeCalendar(law, registeredCase(law).state, off, at);
    expect(changed.state.dueAt).toBe('2026-03-10T14:00:00.000Z');
    expect(nextDeadline({ ...law, calendar: off }, changed.state)).toEqual({
      kind: 'warning',
      at: '2026-03-09T05:00:00.000Z',
    });
  });

  test('does not come in the past when the end stays and a day before it is off', () => {
    // Calendar days: day 7 is Mon 9 either way. Two working days before is Thu 5; without Fri 6, Wed 4, which has passed.
    const weekly = bareLaw({ warningDays: 2, term: { days: 7, kind: 'calendar' } });
    const off = calendarWith({ '2026-03-06': 'off' });
    const changed = changeCalendar(weekly, registeredCase(weekly).state, off, '2026-03-04T06:00:00.000Z');
    expect(changed.state.dueAt).toBe('2026-03-09T14:00:00.000Z');
    expect(nextDeadline({ ...weekly, calendar: off }, changed.state)?.at).toBe('2026-03-05T05:00:00.000Z');
  });

  test('does not come once the case is decided', () => {
    const granted = completed(law, registeredCase(law), head, 'granted');
    expect(nextDeadline(law, granted.state)).toBeUndefined();
  });
});
