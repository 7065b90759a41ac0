import { describe, expect, test } from '@jest/globals';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { Stage } from '../../workflows/domain/definition.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { always } from '../../workflows/services/patterns.ts';
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
  told,
} from './cases.ts';
import { bareLaw, task } from './laws.ts';

/** Five working days from Mon 2 March 2026: 3, 4, 5, 6 and Mon 9 (Sun 8 is a holiday that is not moved). */
const law = bareLaw();
const head = staff('head');
const filed = registeredCase(law);
const reason = ref('the court has it');

const does = (story: Story, at: string, ...asked: Parameters<typeof command>) =>
  happened(law, story, command(...asked), at);
const suspended = (story: Story, at: string) => does(story, at, head, 'suspend', { reason });
const resumed = (story: Story, at: string) => does(story, at, head, 'resume');

const tuesdayMorning = '2026-03-03T06:00:00.000Z';
const tuesdayEvening = '2026-03-03T15:00:00.000Z';
/** Thu 12 March at noon. */
const resumption = '2026-03-12T08:00:00.000Z';

describe('a suspension', () => {
  test('stops the clock with the days that are left', () => {
    expect(suspended(filed, tuesdayMorning).events.slice(-2)).toMatchObject([
      { type: 'case.suspended', actor: { userId: 'user-head', role: 'head' }, data: { reason } },
      { type: 'clock.suspended', data: { ground: 'proceedings', daysLeft: 5 } },
    ]);
    const evening = suspended(filed, tuesdayEvening);
    expect(dataOf(evening, 'clock.suspended')).toMatchObject({ daysLeft: 4 });
    expect(evening.state).toMatchObject({ status: 'suspended', suspensions: [{ from: tuesdayEvening }] });
    expect(evening.state.dueAt).toBeUndefined();
    expect(evening.state.tasks).toEqual(filed.state.tasks);
  });

  test.each([
    // Tuesday did not close: Thu 12, Fri 13, Mon 16, Tue 17, Wed 18.
    ['before the office closed', filed, tuesdayMorning, resumption, '2026-03-18T14:00:00.000Z'],
    // Tuesday did: Thu 12, Fri 13, Mon 16, Tue 17.
    ['after it closed', filed, tuesdayEvening, resumption, '2026-03-17T14:00:00.000Z'],
    // Resumed after the closing of Thu 12: Fri 13, Mon 16, Tue 17, Wed 18.
    ['until an evening', filed, tuesdayEvening, '2026-03-12T15:00:00.000Z', '2026-03-18T14:00:00.000Z'],
    // For an hour within one day: nothing moves.
    ['for an hour', filed, tuesdayMorning, '2026-03-03T07:00:00.000Z', '2026-03-09T14:00:00.000Z'],
    // Over a weekend alone: nothing moves.
    ['over a weekend', filed, '2026-03-06T15:00:00.000Z', '2026-03-09T05:00:00.000Z', '2026-03-09T14:00:00.000Z'],
    // Mon 20 April: Tue 21 is the first day; Wed 22 stands still; Thu 23 the second; Fri 24 is the day of the genocide's
    // victims; Mon 27, Tue 28, Wed 29.
    [
      'beside a holiday',
      registeredCase(law, {}, '2026-04-20T06:00:00.000Z'),
      '2026-04-21T15:00:00.000Z',
      '2026-04-23T06:00:00.000Z',
      '2026-04-29T14:00:00.000Z',
    ],
  ])('%s moves the end by its working days', (_, story, from, to, dueAt) => {
    const { state } = resumed(suspended(story, from), to);
    expect(state).toMatchObject({ status: 'in-progress', dueAt, suspensions: [{ from, to }] });
  });

  test('moves an end in calendar days by the days that it stood', () => {
    // Mon 2 March and 30 days: Wed 1 April. Ten closings, 10 to 19 March, go by: Sat 11 April, so Mon 13.
    const petition = bareLaw({ term: { days: 30, kind: 'calendar' } });
    let story = registeredCase(petition);
    story = happened(petition, story, command(head, 'suspend', { reason }), '2026-03-10T06:00:00.000Z');
    story = happened(petition, story, command(head, 'resume'), '2026-03-20T06:00:00.000Z');
    expect(story.state.dueAt).toBe('2026-04-13T14:00:00.000Z');
  });

  test('counts beside another one, and beside a correction', () => {
    // Still on Tue 3, Wed 4; Thu 5 counts; still on Fri 6, Mon 9; Tue 10, 11, 12, 13 count.
    const twice = suspended(
      resumed(suspended(filed, tuesdayMorning), '2026-03-05T06:00:00.000Z'),
      '2026-03-06T06:00:00.000Z',
    );
    expect(resumed(twice, '2026-03-10T06:00:00.000Z').state.dueAt).toBe('2026-03-13T14:00:00.000Z');
    const once = resumed(suspended(filed, tuesdayMorning), '2026-03-05T06:00:00.000Z');
    const asked = completed(law, once, head, 'incomplete', { reason }, '2026-03-06T06:00:00.000Z');
    const answered = does(asked, '2026-03-10T06:00:00.000Z', applicant, 'answer', { text: ref('t') });
    expect(answered.state.dueAt).toBe('2026-03-13T14:00:00.000Z');
  });

  test('lets nothing go on', () => {
    const { state } = suspended(filed, tuesdayMorning);
    const decide = { task: 'decision#1', outcome: 'granted' };
    expect(refusalCode(law, state, command(head, 'complete', decide))).toBe('action.not-allowed');
    for (const action of ['claim', 'extend', 'suspend', 'reclassify', 'forward', 'ask-opinion', 'reopen'] as const)
      expect(refusalCode(law, state, command(head, action, { reason, text: reason, task: 'decision#1' }))).toBe(
        'action.not-allowed',
      );
    expect(allowedActions(law, state, head).map(({ action }) => action)).toEqual([
      'message',
      'note',
      'add-document',
      'link',
      'resume',
      'annul',
      'assign',
    ]);
    expect(allowedActions(law, state, applicant).map(({ action }) => action)).toEqual(['message', 'withdraw']);
  });

  test('neither warns nor lapses', () => {
    const warned = bareLaw({ warningDays: 2 });
    const story = happened(warned, registeredCase(warned), command(head, 'suspend', { reason }), tuesdayMorning);
    expect(slept(warned, story, '2027-01-01T00:00:00.000Z')).toEqual(story);
  });

  test('does not let a term lapse twice', () => {
    const lapsed = slept(law, filed, '2026-03-10T06:00:00.000Z');
    expect(lapsed.state.lapsedAt).toBe('2026-03-09T14:00:00.000Z');
    const over = resumed(suspended(lapsed, '2026-03-10T06:00:00.000Z'), resumption);
    const types = slept(law, over, '2027-01-01T00:00:00.000Z').events.map(({ type }) => type);
    expect(types.filter((type) => type === 'term.lapsed')).toHaveLength(1);
  });

  test('is for secretary and head, and needs its reason; it is ended by them, with a reason or without', () => {
    for (const one of [staff('clerk'), staff('specialist'), applicant])
      expect(refusalCode(law, filed.state, command(one, 'suspend', { reason }))).toBe('action.not-allowed');
    expect(refusalCode(law, filed.state, command(head, 'suspend'))).toBe('field.required');
    expect(refusalCode(law, filed.state, command(head, 'resume'))).toBe('action.not-allowed');
    const still = suspended(filed, tuesdayMorning);
    expect(refusalCode(law, still.state, command(staff('clerk'), 'resume'))).toBe('action.not-allowed');
    const on = does(still, resumption, staff('secretary'), 'resume', { reason: ref('judged') });
    expect(dataOf(on, 'case.resumed')).toEqual({ reason: ref('judged') });
  });
});

test('a body that does not answer in time does not hold the case up, though it stands still', () => {
  const opinion: Stage = {
    kind: 'opinion',
    external: true,
    days: 3,
    kindOfDays: 'calendar',
    task: task('opinion'),
    outcomes: { given: { to: always('decision'), requires: ['text'] } },
    unanswered: always('decision'),
  };
  const asking = bareLaw({}, { opinion });
  // Asked on Mon 2 March, until the closing of Thu 5.
  const still = happened(asking, registeredCase(asking), command(head, 'suspend', { reason }), tuesdayMorning);
  const later = slept(asking, still, resumption);
  expect(told(later).slice(-2)).toEqual([
    ['opinion.lapsed', '2026-03-05T14:00:00.000Z'],
    ['stage.entered', '2026-03-05T14:00:00.000Z'],
  ]);
  expect(later.state).toMatchObject({ status: 'suspended', stage: { stage: 'decision' } });
  const on = happened(asking, later, command(head, 'resume'), resumption);
  expect(completed(asking, on, head, 'granted', {}, resumption).state.end?.status).toBe('granted');
});
