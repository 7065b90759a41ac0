import { describe, expect, test } from '@jest/globals';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import { mayRead } from '../../workflows/domain/permissions.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { always, returned, work } from '../../workflows/services/patterns.ts';
import { applicant, command, completed, dataOf, happened, ref, refusalCode, registeredCase, staff } from './cases.ts';
import { bareLaw, task } from './laws.ts';

const review = work(
  { key: 'review', role: 'specialist', department: 'finance' },
  { done: { to: always('decision') }, incomplete: returned('correction') },
);
const law = bareLaw({}, { review });
const head = staff('head');
const secretary = staff('secretary');
const clerk = staff('clerk');
const anna = staff('specialist', 'finance', 'anna');
const boris = staff('specialist', 'finance', 'boris');
const vera = staff('specialist', 'social', 'vera');
const filed = registeredCase(law);

const does = (story: Story, ...asked: Parameters<typeof command>) => happened(law, story, command(...asked));
const code = (story: Story, ...asked: Parameters<typeof command>) => refusalCode(law, story.state, command(...asked));
const toBoris = { task: 'review#1', assignee: { userId: 'boris', department: 'finance' } };
const done = { task: 'review#1', outcome: 'done' };

describe('a task that is given to somebody', () => {
  test('is that person’s alone: whoever might have taken it no longer may', () => {
    const assigned = does(filed, head, 'assign', toBoris);
    expect(assigned.events.at(-1)).toMatchObject({
      type: 'task.assigned',
      actor: { kind: 'staff', userId: 'user-head', role: 'head' },
      data: toBoris,
    });
    expect(code(assigned, anna, 'claim', { task: 'review#1' })).toBe('task.assigned-to-other');
    expect(code(assigned, anna, 'complete', done)).toBe('task.assigned-to-other');
    expect(does(assigned, boris, 'complete', done).state.stage.stage).toBe('decision');
  });

  test('is taken from the one who claimed it', () => {
    const claimed = does(filed, anna, 'claim', { task: 'review#1' });
    const assigned = does(claimed, secretary, 'assign', toBoris);
    expect(assigned.state.tasks).toEqual([
      expect.not.objectContaining({ claimedBy: expect.anything() as unknown as string }),
    ]);
    expect(code(assigned, anna, 'complete', done)).toBe('task.assigned-to-other');
    expect(code(assigned, anna, 'release', { task: 'review#1' })).toBe('task.assigned-to-other');
  });

  test('takes the case to another department, and leaves it readable for the first', () => {
    const { state } = does(filed, head, 'assign', {
      task: 'review#1',
      assignee: { userId: 'vera', department: 'social' },
    });
    expect(state.tasks).toMatchObject([{ executor: 'vera', department: 'social' }]);
    expect(state.departments).toEqual(['finance', 'social']);
    expect([vera, anna].map((one) => mayRead(one, state))).toEqual([true, true]);
    expect(mayRead(vera, filed.state)).toBe(false);
  });

  test('is given by secretary and head, and only while it is open', () => {
    for (const one of [clerk, anna, applicant]) expect(code(filed, one, 'assign', toBoris)).toBe('action.not-allowed');
    expect(code(filed, head, 'assign', { task: 'review#1' })).toBe('field.required');
    expect(code(filed, head, 'assign', { ...toBoris, task: 'review#9' })).toBe('action.not-allowed');
    const over = does(filed, anna, 'complete', done);
    expect(code(over, head, 'assign', toBoris)).toBe('action.not-allowed');
  });
});

/** All that a case is, but for its place in the chain. */
const without = ({ seq: _, head: __, ...state }: CaseState) => state;

describe('notes and papers of the office', () => {
  test('a note is told and changes nothing', () => {
    const noted = does(filed, anna, 'note', { text: ref('call back on Friday') });
    expect(dataOf(noted, 'note.added')).toEqual({ text: ref('call back on Friday') });
    expect(without(noted.state)).toEqual(without(filed.state));
    expect(code(filed, anna, 'note')).toBe('field.required');
    expect(code(filed, applicant, 'note', { text: ref('t') })).toBe('action.not-allowed');
  });

  test('a paper comes to the others, with a word about it or without', () => {
    const documents = [{ id: 'map', kind: 'other', sha256: 'a'.repeat(64) }];
    const added = does(filed, clerk, 'add-document', { documents });
    expect(dataOf(added, 'documents.added')).toEqual({ documents });
    expect(added.state.documents).toEqual(documents);
    expect(dataOf(does(filed, head, 'add-document', { documents, text: ref('t') }), 'documents.added')).toEqual({
      documents,
      text: ref('t'),
    });
    expect(code(filed, clerk, 'add-document', { text: ref('t') })).toBe('field.required');
    expect(code(filed, clerk, 'add-document', { documents: [] })).toBe('field.required');
    expect(code(filed, applicant, 'add-document', { documents })).toBe('action.not-allowed');
  });
});

describe('an opinion asked beside the process', () => {
  const asks = { assignee: { userId: 'vera', department: 'social' }, text: ref('is it true?') };
  const asked = does(filed, anna, 'ask-opinion', asks);
  const opinion = 'second-opinion#2';

  test('is a task of the one who was asked, whose department may now read the case', () => {
    expect(asked.state.tasks).toMatchObject([
      { id: 'review#1' },
      { id: opinion, executor: 'vera', department: 'social', role: 'specialist', aside: true },
    ]);
    expect(mayRead(vera, asked.state)).toBe(true);
    expect(allowedActions(law, asked.state, vera).filter(({ task: id }) => id === opinion)).toEqual([
      expect.objectContaining({ action: 'claim' }),
      expect.objectContaining({ action: 'complete', outcome: 'given', requires: ['text'], accepts: ['document'] }),
    ]);
    expect(code(asked, anna, 'complete', { task: opinion, outcome: 'given', text: ref('t') })).toBe(
      'task.assigned-to-other',
    );
  });

  test('is given, and leads nowhere by itself', () => {
    const given = does(asked, vera, 'complete', { task: opinion, outcome: 'given', text: ref('it is') });
    expect(dataOf(given, 'task.completed')).toMatchObject({ task: opinion, outcome: 'given', text: ref('it is') });
    expect(given.state).toMatchObject({ stage: { stage: 'review' }, outcomes: {}, tasks: [{ id: 'review#1' }] });
    expect(code(asked, vera, 'complete', { task: opinion, outcome: 'given' })).toBe('field.required');
    expect(code(asked, vera, 'complete', { task: opinion, outcome: 'done' })).toBe('outcome.unknown');
  });

  test('is not waited for, and dropped with the stage', () => {
    const over = does(asked, anna, 'complete', done);
    expect(over.state).toMatchObject({ stage: { stage: 'decision' }, tasks: [{ id: 'decision#3' }] });
    expect(code(over, vera, 'complete', { task: opinion, outcome: 'given', text: ref('late') })).toBe('task.unknown');
  });

  test('is no part of what several people must finish', () => {
    const together = bareLaw(
      {},
      {
        agreement: {
          kind: 'work',
          tasks: [task('legal'), task('land')],
          ends: 'all',
          outcomes: { agreed: { to: always('decision') } },
        },
      },
    );
    const begun = happened(together, registeredCase(together), command(head, 'ask-opinion', asks));
    const half = completed(together, begun, anna, 'agreed');
    expect(half.state.stage.stage).toBe('agreement');
    const whole = completed(together, half, anna, 'agreed');
    expect(whole.state).toMatchObject({ stage: { stage: 'decision' }, outcomes: {}, tasks: [{ key: 'decision' }] });
  });

  test('waits while the case stands still', () => {
    const still = does(asked, head, 'suspend', { reason: ref('court') });
    const given = { task: opinion, outcome: 'given', text: ref('it is') };
    expect(code(still, vera, 'complete', given)).toBe('action.not-allowed');
    expect(code(still, anna, 'ask-opinion', asks)).toBe('action.not-allowed');
    expect(does(does(still, head, 'resume'), vera, 'complete', given).state.tasks).toHaveLength(1);
  });

  test('is asked by those who work on the case, of somebody, with a question', () => {
    for (const one of [clerk, applicant]) expect(code(filed, one, 'ask-opinion', asks)).toBe('action.not-allowed');
    expect(code(filed, anna, 'ask-opinion', { text: ref('t') })).toBe('field.required');
    expect(code(filed, anna, 'ask-opinion', { assignee: asks.assignee })).toBe('field.required');
  });
});
