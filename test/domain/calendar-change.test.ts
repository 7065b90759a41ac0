import { describe, expect, test } from '@jest/globals';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import { changeCalendar } from '../../workflows/domain/change-calendar.ts';
import type { Law } from '../../workflows/domain/law.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { applicant, command, completed, dataOf, happened, ref, registeredCase, slept, staff, told } from './cases.ts';
import { bareLaw, calendarWith } from './laws.ts';

const law = bareLaw();
const head = staff('head');
const underNew = (calendar: Calendar): Law => ({ ...law, calendar });

function changed(story: Story, calendar: Calendar, at: string, by = law): Story {
  const next = changeCalendar(by, story.state, calendar, at);
  return { state: next.state, events: [...story.events, ...next.events] };
}

/** Mon 2 March, five working days: 3, 4, 5, 6 and Mon 9. */
const dueAt = '2026-03-09T14:00:00.000Z';
const tuesday = '2026-03-03T06:00:00.000Z';
const fridayOff = calendarWith({ '2026-03-06': 'off' });
/** Mon 20 April, five working days without the holiday on Fri 24: 21, 22, 23, 27 and Tue 28. */
const inApril = registeredCase(law, {}, '2026-04-20T06:00:00.000Z');

describe('a change of the calendar', () => {
  test('moves the term on by a day that is off now', () => {
    const story = changed(registeredCase(law), fridayOff, tuesday);
    const after = '2026-03-10T14:00:00.000Z';
    expect(dataOf(story, 'calendar.changed')).toEqual({ version: 2, due: { before: dueAt, after } });
    expect(story.state).toMatchObject({ dueAt: after, dueSince: tuesday });
    expect(slept(underNew(fridayOff), story, '2026-03-11T06:00:00.000Z').state.lapsedAt).toBe(after);
  });

  test('brings the term forward by a day that is worked now', () => {
    expect(inApril.state.dueAt).toBe('2026-04-28T14:00:00.000Z');
    const story = changed(inApril, calendarWith({ '2026-04-24': 'working' }), '2026-04-21T06:00:00.000Z');
    expect(story.state.dueAt).toBe('2026-04-27T14:00:00.000Z');
  });

  test('says that it came where it moves nothing', () => {
    const story = changed(registeredCase(law), calendarWith({ '2026-06-01': 'off' }), tuesday);
    expect(dataOf(story, 'calendar.changed')).toEqual({ version: 2 });
    expect(story.state.dueAt).toBe(dueAt);
  });

  test('tells the case which calendar it runs by', () => {
    const state = { ...registeredCase(law).state, law: { definition: 'f'.repeat(64), calendar: 1 } };
    expect(changeCalendar(law, state, fridayOff, tuesday).state.law).toEqual({
      definition: 'f'.repeat(64),
      calendar: 2,
    });
  });

  test.each([1, 0])('of version %d, which is no newer, changes nothing', (version) => {
    expect(changeCalendar(law, registeredCase(law).state, { ...fridayOff, version }, tuesday).events).toEqual([]);
  });

  test('changes nothing in a closed case', () => {
    const { state } = completed(law, registeredCase(law), head, 'granted');
    expect(changeCalendar(law, state, fridayOff, tuesday).events).toEqual([]);
  });

  describe('while the clock stands still', () => {
    const asked = completed(law, registeredCase(law), head, 'incomplete', { reason: ref('r') });
    const story = changed(asked, fridayOff, tuesday);

    test('moves the time to answer', () => {
      // Five working days from Mon 2: Mon 9, and without Fri 6 Tue 10.
      const after = '2026-03-10T14:00:00.000Z';
      expect(dataOf(story, 'calendar.changed')).toEqual({ version: 2, until: { before: dueAt, after } });
      expect(story.state.stage.until).toBe(after);
      expect(slept(underNew(fridayOff), story, '2026-03-11T06:00:00.000Z').state.end).toEqual({
        status: 'lapsed',
        at: after,
      });
    });

    test('is counted by when it runs again', () => {
      // Answered on Wed 4: 4, 5, 9, 10 and Wed 11, for Mon 2 is day 0, Tue 3 stood still and Fri 6 is off.
      const answer = command(applicant, 'answer', { text: ref('t') });
      const answered = happened(underNew(fridayOff), story, answer, '2026-03-04T06:00:00.000Z');
      expect(answered.state.dueAt).toBe('2026-03-11T14:00:00.000Z');
    });
  });

  test('does not bring back a term that has passed', () => {
    const lapsed = slept(law, registeredCase(law), dueAt);
    const story = changed(lapsed, fridayOff, '2026-03-09T15:00:00.000Z');
    expect(dataOf(story, 'calendar.changed')).toEqual({ version: 2 });
    expect(story.state).toMatchObject({ dueAt, lapsedAt: dueAt });
  });

  test('that comes late finds passed what had passed under the old one', () => {
    const late = '2026-03-09T15:00:00.000Z';
    expect(told(changed(registeredCase(law), fridayOff, late)).slice(-2)).toEqual([
      ['term.lapsed', dueAt],
      ['calendar.changed', late],
    ]);
  });

  describe('never ends a term in the past', () => {
    const worked = calendarWith({ '2026-04-24': 'working', '2026-04-25': 'working', '2026-04-26': 'working' });
    const at = '2026-04-27T06:00:00.000Z';
    // 21, 22, 23, 24 and Sat 25 would have been the five days; told on Mon 27, that is when it ends.
    const story = changed(inApril, worked, at);

    test('but at the next closing', () => {
      expect(story.state.dueAt).toBe('2026-04-27T14:00:00.000Z');
    });

    test('after closing, at that of the next day', () => {
      expect(changed(inApril, worked, '2026-04-27T15:00:00.000Z').state.dueAt).toBe('2026-04-28T14:00:00.000Z');
    });

    test('nor does the clock that runs again', () => {
      const asked = completed(underNew(worked), story, head, 'incomplete', { reason: ref('r') }, at);
      const answered = happened(
        underNew(worked),
        asked,
        command(applicant, 'answer', { text: ref('t') }),
        '2026-04-28T06:00:00.000Z',
      );
      expect(answered.state.dueAt).toBe('2026-04-28T14:00:00.000Z');
    });

    test('nor does an extension', () => {
      const extensible = bareLaw({ extension: { days: 1, noticeDays: 0 } });
      const moved = changed(inApril, worked, at, extensible);
      const extend = command(head, 'extend', { reason: ref('r') });
      // A day after Sat 25 is Sun 26, worked as well, and past: the next closing.
      const days = { ...extensible, calendar: worked };
      expect(happened(days, moved, extend, '2026-04-27T07:00:00.000Z').state.dueAt).toBe('2026-04-27T14:00:00.000Z');
    });
  });

  test('moves the day by which a result is to be handed over, which ends nothing', () => {
    const delivering = bareLaw(
      {},
      {
        delivery: {
          kind: 'delivery',
          days: 3,
          task: { key: 'delivery', role: 'clerk' },
          delivered: [{ to: 'decision' }],
        },
      },
    );
    // Three days from Tue 3 March: Fri 6; when that is off, Mon 9.
    const story = changed(registeredCase(delivering, {}, tuesday), fridayOff, tuesday, delivering);
    expect(story.state.stage.until).toBe('2026-03-09T14:00:00.000Z');
  });
});
