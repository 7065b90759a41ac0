import { describe, expect, test } from '@jest/globals';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import { ledger, progress } from '../../workflows/domain/ledger.ts';
import {
  applicant,
  command,
  completed,
  dataOf,
  happened,
  ref,
  refusalCode,
  registeredCase,
  slept,
  staff,
} from './cases.ts';
import { bareLaw } from './laws.ts';

/** As for a petition. Mon 2 March + 30 days is Wed 1 April; three working days before: Tue 31, Mon 30, Fri 27 March. */
const law = bareLaw({ term: { days: 30, kind: 'calendar' }, extension: { days: 30, noticeDays: 3 } });
const head = staff('head');
const extend = command(head, 'extend', { reason: ref('more study') });
const dueAt = '2026-04-01T14:00:00.000Z';
const latest = '2026-03-27T14:00:00.000Z';
/** Day 60 is Fri 1 May, a holiday; Mon 4 May is the next working day. */
const extendedTo = '2026-05-04T14:00:00.000Z';

describe('the extension of a term', () => {
  test('adds its days to the end of the term', () => {
    const story = happened(law, registeredCase(law), extend);
    expect(dataOf(story, 'term.extended')).toMatchObject({ days: 30, dueAt: extendedTo, reason: ref('more study') });
    expect(story.state).toMatchObject({ dueAt: extendedTo, extension: 30, term: { days: 30 } });
    expect(slept(law, story, '2026-05-05T06:00:00.000Z').state.lapsedAt).toBe(extendedTo);
  });

  test('stands in the ledger day by day, after the days of the term', () => {
    const { state } = happened(law, registeredCase(law), extend);
    const { days } = ledger(law.calendar, state);
    expect(days.map(({ kind }) => kind)).toEqual([
      ...Array(30).fill('counted'),
      ...Array(30).fill('extended'),
      ...Array(3).fill('rolled'),
    ]);
    expect(days[29]).toEqual({ date: '2026-04-01', kind: 'counted', n: 30 });
    expect(days[30]).toEqual({ date: '2026-04-02', kind: 'extended', n: 31 });
    // On 11 April 40 days are counted and 20 are left.
    expect(progress(law.calendar, state, '2026-04-11T06:00:00.000Z')).toMatchObject({ counted: 40, left: 20 });
  });

  test('is for the head and needs its reason', () => {
    const { state } = registeredCase(law);
    expect(refusalCode(law, state, command(head, 'extend'))).toBe('field.required');
    expect(refusalCode(law, state, command(staff('clerk'), 'extend', { reason: ref('r') }))).toBe('action.not-allowed');
    expect(refusalCode(law, state, command(applicant, 'extend', { reason: ref('r') }))).toBe('action.not-allowed');
  });

  test('comes once', () => {
    const { state } = happened(law, registeredCase(law), extend);
    expect(allowedActions(law, state, head).map(({ action }) => action)).not.toContain('extend');
    expect(refusalCode(law, state, extend)).toBe('term.extended-already');
  });

  test('is told in time, to the second', () => {
    const { state } = registeredCase(law);
    expect(refusalCode(law, state, extend, latest)).toBeUndefined();
    expect(refusalCode(law, state, extend, '2026-03-27T14:00:01.000Z')).toBe('extension.too-late');
  });

  test('cannot bring back a term that has passed', () => {
    expect(refusalCode(law, registeredCase(law).state, extend, dueAt)).toBe('action.not-allowed');
  });

  test('does not come while the clock stands still, in a decided case, or in a service without it', () => {
    const asked = completed(law, registeredCase(law), head, 'incomplete', { reason: ref('r') });
    expect(refusalCode(law, asked.state, extend)).toBe('action.not-allowed');
    expect(refusalCode(law, completed(law, registeredCase(law), head, 'granted').state, extend)).toBe('case.closed');
    const without = bareLaw();
    expect(refusalCode(without, registeredCase(without).state, extend)).toBe('action.not-allowed');
  });

  test('outlives a correction', () => {
    // Asked on Tue 3 March, answered on Thu 5: two days stood still, so day 60 is Sun 3 May, and the end Mon 4 May.
    const extended = happened(law, registeredCase(law), extend);
    const reason = ref('r');
    const asked = completed(law, extended, head, 'incomplete', { reason }, '2026-03-03T06:00:00.000Z');
    const answer = command(applicant, 'answer', { text: ref('t') });
    expect(happened(law, asked, answer, '2026-03-05T06:00:00.000Z').state.dueAt).toBe('2026-05-04T14:00:00.000Z');
    expect(happened(law, asked, answer, '2026-03-06T06:00:00.000Z').state.dueAt).toBe('2026-05-04T14:00:00.000Z');
  });
});
