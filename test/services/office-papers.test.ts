import { describe, expect, test } from '@jest/globals';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import { issueAct, wantedNumber } from '../../workflows/domain/numbers.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { services } from '../../workflows/services/index.ts';
import { completed, dataOf, lawOf, monday, ref, registeredCase, staff } from '../domain/cases.ts';

const head = staff('head');
const secretary = staff('secretary');
const anna = staff('specialist', 'finance', 'anna');
const clerk = staff('clerk');
const draft = { documents: [{ id: 'draft', kind: 'other', sha256: 'a'.repeat(64) }] };
const resolved = { assignee: { userId: 'anna', department: 'finance' }, text: ref('text') };

/** Goes through steps one after another: who, with which outcome, bringing what. Numbers are given as they are wanted. */
function walked(key: string, facts: Record<string, string>, steps: Step[]): Story {
  const law = lawOf(key);
  return steps.reduce(
    (story, [person, outcome, rest]) => {
      const next = completed(law, story, person, outcome, rest);
      if (!wantedNumber(law, next.state)) return next;
      const issued = issueAct(law, next.state, 'number', monday);
      return { state: issued.state, events: [...next.events, ...issued.events] };
    },
    registeredCase(law, facts),
  );
}
type Step = [Parameters<typeof completed>[2], string, Partial<CaseCommand>?];

test('these are the papers of the office, each in its journal', () => {
  const papers = Object.entries(services).filter(([, { definition }]) => definition.audience === 'office');
  const facts = ({ journal, term, decidedBy }: ServiceDefinition) => [journal, term.days, term.kind, decidedBy];
  expect(papers.map(([key, { definition }]) => [key, ...facts(definition)])).toEqual([
    ['incoming-letter', 'incoming', 30, 'calendar', 'head'],
    ['outgoing-letter', 'internal', 10, 'working', 'head'],
    ['head-decision', 'internal', 30, 'calendar', 'head'],
    ['head-order', 'internal', 5, 'working', 'head'],
  ]);
});

describe('an incoming letter', () => {
  const answered = { answerNeeded: 'yes' };

  test('is answered: executor, secretary and head, each of whom may send the draft back', () => {
    const { state } = walked('incoming-letter', answered, [
      [head, 'assigned', resolved],
      [anna, 'drafted', draft],
      [secretary, 'returned', { reason: ref('reason') }],
      [anna, 'drafted', draft],
      [secretary, 'approved'],
      [head, 'returned', { reason: ref('reason') }],
      [anna, 'drafted', draft],
      [secretary, 'approved'],
      [head, 'signed'],
      [clerk, 'delivered', { proof: 'post' }],
    ]);
    expect(state).toMatchObject({
      stage: { stage: 'closed' },
      end: { status: 'answered' },
      acts: [{ act: 'letter', journal: 'outgoing' }],
    });
  });

  test('that the head takes note of ends there, without a letter', () => {
    const { state } = walked('incoming-letter', answered, [[head, 'filed']]);
    expect(state).toMatchObject({ stage: { stage: 'filed' }, end: { status: 'answered' } });
    expect(state.acts).toBeUndefined();
  });

  test('that asks for no answer is carried out, and only the head takes it off control', () => {
    const carriedOut = { text: ref('report') };
    const { state } = walked('incoming-letter', { answerNeeded: 'no' }, [
      [head, 'assigned', resolved],
      [anna, 'carried-out', carriedOut],
      [head, 'returned', { reason: ref('reason') }],
      [anna, 'carried-out', carriedOut],
      [head, 'accepted'],
    ]);
    expect(state).toMatchObject({ stage: { stage: 'executed' }, end: { status: 'answered' } });
    expect(state.acts).toBeUndefined();
  });

  test('may still be answered by an executor who finds it needs one', () => {
    const { state } = walked('incoming-letter', { answerNeeded: 'no' }, [
      [head, 'assigned', resolved],
      [anna, 'drafted', draft],
    ]);
    expect(state.stage.stage).toBe('check');
  });
});

test('an outgoing letter is numbered among the outgoing ones when it is signed', () => {
  const { state } = walked('outgoing-letter', {}, [
    [staff('specialist', 'general'), 'drafted', draft],
    [secretary, 'approved'],
    [head, 'signed'],
    [clerk, 'delivered', { proof: 'electronic' }],
  ]);
  expect(state).toMatchObject({ end: { status: 'answered' }, acts: [{ act: 'letter', journal: 'outgoing' }] });
});

describe.each([
  ['head-decision', 'decision', 'decisions'],
  ['head-order', 'order', 'orders'],
])('%s', (key, act, journal) => {
  const drafted: Step = [staff('specialist', 'general'), 'drafted', draft];

  test('is agreed side by side, signed, numbered and published', () => {
    const agreed = walked(key, {}, [drafted, [staff('specialist', 'legal', 'lawyer'), 'agreed']]);
    expect(agreed.state.tasks.map(({ key: task }) => task)).toEqual(['secretary-check']);
    const { state } = walked(key, {}, [
      drafted,
      [staff('specialist', 'legal', 'lawyer'), 'agreed'],
      [secretary, 'agreed'],
      [head, 'signed'],
      [secretary, 'published'],
    ]);
    expect(state).toMatchObject({ end: { status: 'granted' }, acts: [{ act, journal }] });
  });

  test('goes back to the draft at the first objection', () => {
    const { state } = walked(key, {}, [
      drafted,
      [staff('specialist', 'legal', 'lawyer'), 'objection', { reason: ref('reason') }],
    ]);
    expect(state.stage.stage).toBe('drafting');
  });

  test('that is not published says why', () => {
    const story = walked(key, {}, [
      drafted,
      [staff('specialist', 'legal', 'lawyer'), 'agreed'],
      [secretary, 'agreed'],
      [head, 'signed'],
      [secretary, 'not-published', { reason: ref('personal') }],
    ]);
    expect(story.state.end).toMatchObject({ status: 'granted' });
    expect(dataOf(story, 'task.completed')).toMatchObject({ outcome: 'not-published', reason: ref('personal') });
  });
});
