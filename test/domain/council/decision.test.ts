import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../workflows/domain/actor.ts';
import { system } from '../../../workflows/domain/actor.ts';
import { comeIntoForce, decide } from '../../../workflows/domain/council/decide.ts';
import type { DecisionCommand } from '../../../workflows/domain/council/decision-command.ts';
import { type DecisionStory, tellDecision } from '../../../workflows/domain/council/decision-event.ts';
import { type Draft, newDecision } from '../../../workflows/domain/council/decision-state.ts';
import { type EntryRule, entryDate, entryInstant } from '../../../workflows/domain/council/entry-into-force.ts';
import { resultOf } from '../../../workflows/domain/council/voting.ts';
import { staff } from '../cases.ts';
import { bodyOf, calendar, chair, drafted, secretary, words } from './council.ts';

const draft: Draft = {
  title: words('title'),
  documents: [],
  department: 'finance',
  act: 'normative',
  majority: 'all-seats',
  ballot: 'open',
  entry: { kind: 'tenth-day' },
};
const origin = {
  caseId: 'c1',
  task: 'council#7',
  outcomes: { adopted: 'adopted', notAdopted: 'not-adopted', returned: 'returned' },
  numberId: 'c1:act-1',
};
const adopted = resultOf({ for: 3, against: 1, abstained: 0 }, 'present', 4, bodyOf(5));
const moment = { at: drafted, actor: { kind: 'staff', userId: 'anna', role: 'specialist' } } as const;
const anna = staff('specialist', 'finance', 'anna');
const lawyer = staff('specialist', 'legal', 'lawyer');

function decision(begin: (story: DecisionStory) => DecisionStory) {
  let story = begin({ state: newDecision('d1', 'vardashen'), events: [] });
  const tried = (
    actor: Actor,
    action: DecisionCommand['action'],
    more: Partial<DecisionCommand> = {},
    at = drafted,
  ) => {
    const next = decide(calendar, story.state, { actor, action, key: 'k', ...more }, at);
    if ('code' in next) return next.code;
    story = { state: next.state, events: [...story.events, ...next.events] };
    return 'done';
  };
  return {
    tried,
    get state() {
      return story.state;
    },
    wake(at: string) {
      const { state, events } = comeIntoForce(story.state, at);
      story = { state, events: [...story.events, ...events] };
    },
    numbered(number: string) {
      story = tellDecision(story, { at: drafted, actor: system }, 'decision.numbered', { number });
    },
  };
}
const ownDraft = () => decision((story) => tellDecision(story, moment, 'decision.drafted', { draft }));
const ofCase = () => decision((story) => tellDecision(story, moment, 'decision.referred', { draft, origin }));
const place = { session: 's1', item: 'i1' };

test('a draft is agreed by department, lawyer and secretary, in any order, each once; then it is in the queue', () => {
  const one = ownDraft();
  expect(one.tried(lawyer, 'agree-legal')).toBe('action.not-allowed');
  expect(one.tried(anna, 'submit')).toBe('done');
  expect(one.tried(secretary, 'agree-secretary')).toBe('done');
  expect(one.tried(secretary, 'agree-secretary')).toBe('action.not-allowed');
  expect(one.tried(lawyer, 'agree-department')).toBe('action.not-allowed');
  expect(one.tried(lawyer, 'object-legal')).toBe('field.required');
  expect(one.tried(lawyer, 'object-legal', { reason: words('reason') })).toBe('done');
  expect(one.state).toMatchObject({ status: 'draft', signOffs: [] });
  for (const [actor, action] of [
    [anna, 'submit'],
    [lawyer, 'agree-legal'],
    [anna, 'agree-department'],
    [secretary, 'agree-secretary'],
  ] as const)
    expect(one.tried(actor, action)).toBe('done');
  expect(one.state.status).toBe('queued');
});

test('from the agenda to the day it is in force', () => {
  const one = ofCase();
  expect(one.tried(system, 'place', place)).toBe('done');
  expect(one.tried(system, 'place', { session: 's2', item: 'i1' })).toBe('decision.on-agenda');
  expect(one.tried(system, 'decide', { session: 's1', result: adopted })).toBe('done');
  expect(one.tried(chair, 'sign')).toBe('action.not-allowed');
  one.numbered('N 8-Ն');
  expect(one.tried(secretary, 'publish')).toBe('action.not-allowed');
  expect(one.tried(secretary, 'sign')).toBe('action.not-allowed');
  expect(one.tried(chair, 'sign')).toBe('done');
  expect(one.tried(secretary, 'publish', {}, '2026-02-11T08:00:00.000Z')).toBe('done');
  expect(one.state.inForceFrom).toBe('2026-02-20T20:00:00.000Z');
  one.wake('2026-02-20T19:59:59.999Z');
  expect(one.state.status).toBe('published');
  one.wake('2026-02-20T20:00:00.000Z');
  expect(one.state.status).toBe('in-force');
  expect(one.tried(secretary, 'publish')).toBe('decision.over');
});

describe('what belongs to a case', () => {
  test('goes back to it when it leaves the agenda unfinished, and is withdrawn only with it', () => {
    const one = ofCase();
    expect(one.tried(secretary, 'withdraw', { reason: words('reason') })).toBe('action.not-allowed');
    expect(one.tried(system, 'place', place)).toBe('done');
    expect(one.tried(system, 'drop', { ...place, reason: words('reason') })).toBe('done');
    expect(one.state.status).toBe('returned');
    const other = ofCase();
    expect(other.tried(system, 'withdraw', { reason: words('reason') })).toBe('done');
    expect(other.tried(system, 'place', place)).toBe('decision.over');
  });

  test('is treated by the session on whose agenda it stands, and by no other', () => {
    const one = ofCase();
    one.tried(system, 'place', place);
    for (const action of ['take-off', 'drop', 'decide'] as const)
      expect(one.tried(system, action, { session: 's2', result: adopted })).toBe('decision.on-agenda');
  });

  test('a draft of the council’s own goes back to its author', () => {
    const one = ownDraft();
    expect(one.tried(anna, 'withdraw', { expectedSeq: 0, reason: words('reason') })).toBe('decision.stale');
    for (const [actor, action] of [
      [anna, 'submit'],
      [lawyer, 'agree-legal'],
      [anna, 'agree-department'],
      [secretary, 'agree-secretary'],
    ] as const)
      one.tried(actor, action);
    expect(one.tried(chair, 'return', { reason: words('reason') })).toBe('done');
    expect(one.state).toMatchObject({ status: 'draft', signOffs: [] });
    expect(one.tried(anna, 'edit', { draft: { ...draft, act: 'individual' } })).toBe('done');
    expect(one.state.act).toBe('individual');
  });
});

test.each<[EntryRule, string]>([
  [{ kind: 'tenth-day' }, '2026-03-08'],
  [{ kind: 'day-after' }, '2026-02-27'],
  [{ kind: 'date', date: '2027-01-01' }, '2027-01-01'],
  [{ kind: 'date', date: '2026-01-01' }, '2026-02-27'],
])('%j: published late on 25 February by UTC, it is the 26th here', (rule, day) => {
  const publishedAt = '2026-02-25T21:00:00.000Z';
  expect(entryDate(calendar, rule, publishedAt)).toBe(day);
  expect(entryInstant(calendar, rule, publishedAt) > publishedAt).toBe(true);
});
