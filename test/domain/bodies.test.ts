import { describe, expect, test } from '@jest/globals';
import type { CouncilStage, OpinionStage } from '../../workflows/domain/definition.ts';
import { always, returned } from '../../workflows/services/patterns.ts';
import { command, completed, dataOf, happened, ref, refusalCode, registeredCase, slept, staff, told } from './cases.ts';
import { bareLaw, task } from './laws.ts';

const specialist = staff('specialist');
const secretary = staff('secretary');

describe('the opinion of a body', () => {
  const opinion: OpinionStage = {
    kind: 'opinion',
    external: true,
    days: 3,
    kindOfDays: 'working',
    task: task('opinion'),
    outcomes: {
      given: { to: always('decision'), requires: ['text'], accepts: ['document'] },
      declined: { to: always('decision'), requires: ['reason'] },
    },
    unanswered: always('decision'),
  };
  const law = bareLaw({ term: { days: 10, kind: 'working' } }, { opinion });
  /** Asked Mon 2 March; three working days: Thu 5, at closing. */
  const until = '2026-03-05T14:00:00.000Z';

  test('is asked with the day by which it is waited for, while the clock runs on', () => {
    const story = registeredCase(law);
    expect(dataOf(story, 'opinion.requested')).toEqual({ external: true, until });
    expect(story.state).toMatchObject({ status: 'in-progress', stage: { stage: 'opinion', until }, suspensions: [] });
  });

  test.each([
    ['given', { text: ref('fine') }],
    ['declined', { reason: ref('not ours') }],
  ])('%s: the case goes on', (outcome, words) => {
    const { state } = completed(law, registeredCase(law), specialist, outcome, words);
    expect(state).toMatchObject({ status: 'in-progress', stage: { stage: 'decision' }, tasks: [{ key: 'decision' }] });
    expect(state.stage.until).toBeUndefined();
  });

  test('given without words is none', () => {
    const empty = command(specialist, 'complete', { task: 'opinion#1', outcome: 'given' });
    expect(refusalCode(law, registeredCase(law).state, empty)).toBe('field.required');
  });

  test('unanswered, it does not hold the case up', () => {
    const story = slept(law, registeredCase(law), '2026-03-06T06:00:00.000Z');
    expect(told(story).slice(-2)).toEqual([
      ['opinion.lapsed', until],
      ['stage.entered', until],
    ]);
    expect(story.state).toMatchObject({ stage: { stage: 'decision' }, tasks: [{ id: 'decision#2' }] });
    expect(story.state.lapsedAt).toBeUndefined();
  });

  test('a reply that comes late finds the case gone on', () => {
    const late = command(specialist, 'complete', { task: 'opinion#1', outcome: 'given', text: ref('fine') });
    expect(refusalCode(law, registeredCase(law).state, late, until)).toBe('task.unknown');
  });

  test('asked for longer than the term, the term passes first', () => {
    const short = bareLaw({ term: { days: 2, kind: 'working' } }, { opinion });
    expect(told(slept(short, registeredCase(short), until)).slice(-3)).toEqual([
      ['term.lapsed', '2026-03-04T14:00:00.000Z'],
      ['opinion.lapsed', until],
      ['stage.entered', until],
    ]);
  });
});

describe('the council', () => {
  const council = (majority: CouncilStage['majority']): CouncilStage => ({
    kind: 'council',
    majority,
    task: task('council', 'secretary'),
    outcomes: {
      adopted: { to: always('closed'), requires: ['votes'], decides: 'granted' },
      'not-adopted': { to: always('closed'), requires: ['votes', 'reason'], decides: 'refused' },
      returned: returned('decision'),
    },
  });
  const law = bareLaw({}, { council: council('present') });
  const vote = (outcome: string, yes: number, no: number, abstained: number) =>
    command(secretary, 'complete', {
      task: 'council#1',
      outcome,
      votes: { for: yes, against: no, abstained },
      reason: ref('why'),
    });
  const code = (by: typeof law, asked: ReturnType<typeof vote>) => refusalCode(by, registeredCase(by).state, asked);

  test('is handed the case, and its decision ends it', () => {
    const story = registeredCase(law);
    expect(dataOf(story, 'council.referred')).toEqual({ majority: 'present' });
    const decided = happened(law, story, vote('adopted', 14, 0, 0));
    expect(dataOf(decided, 'council.decided')).toEqual({
      outcome: 'adopted',
      votes: { for: 14, against: 0, abstained: 0 },
    });
    expect(decided.state).toMatchObject({ decision: { decision: 'granted' }, end: { status: 'granted' } });
    expect(told(decided).map(([type]) => type)).toEqual([
      'case.registered',
      'council.referred',
      'stage.entered',
      'task.completed',
      'council.decided',
      'case.decided',
      'stage.entered',
      'case.closed',
    ]);
  });

  test('says how it voted', () => {
    const without = command(secretary, 'complete', { task: 'council#1', outcome: 'adopted' });
    expect(code(law, without)).toBe('field.required');
    expect(code(law, vote('adopted', 0, 0, 0))).toBe('votes.none');
  });

  test.each([
    // Whoever is present counts: 6 of 11 are more than half, 5 of 10 are not, nor are 5 of 11.
    ['adopted', 6, 4, 1, undefined],
    ['adopted', 5, 5, 0, 'votes.other-outcome'],
    ['adopted', 5, 0, 6, 'votes.other-outcome'],
    ['not-adopted', 5, 5, 0, undefined],
    ['not-adopted', 6, 4, 1, 'votes.other-outcome'],
  ] as const)('%s by %d for, %d against, %d abstained: %s', (outcome, yes, no, abstained, expected) => {
    expect(code(law, vote(outcome, yes, no, abstained))).toBe(expected);
  });

  test('where all seats count, it knows itself whether there were enough', () => {
    const seats = bareLaw({}, { council: council('all-seats') });
    expect(code(seats, vote('not-adopted', 6, 4, 1))).toBeUndefined();
    expect(code(seats, vote('not-adopted', 0, 0, 0))).toBe('votes.none');
  });

  test('may send it back without a vote', () => {
    const back = completed(law, registeredCase(law), secretary, 'returned', { reason: ref('not ready') });
    expect(back.state).toMatchObject({ status: 'in-progress', stage: { stage: 'decision' } });
  });

  test('cannot refuse what silence has granted', () => {
    const spoken = bareLaw({ silence: { effect: 'granted', confirmed: true } }, { council: council('present') });
    const { state } = slept(spoken, registeredCase(spoken), '2026-03-09T14:00:00.000Z');
    expect(refusalCode(spoken, state, vote('not-adopted', 1, 9, 0), '2026-03-10T06:00:00.000Z')).toBe(
      'silence.took-effect',
    );
  });
});
