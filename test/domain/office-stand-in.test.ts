import { describe, expect, test } from '@jest/globals';
import type { Story } from '../../workflows/domain/story.ts';
import { always, returned, work } from '../../workflows/services/patterns.ts';
import { command, happened, refusalCode, registeredCase, staff } from './cases.ts';
import { bareLaw } from './laws.ts';

const review = work(
  { key: 'review', role: 'specialist', department: 'finance' },
  { done: { to: always('decision') }, incomplete: returned('correction') },
);
const law = bareLaw({}, { review });
const head = staff('head');
const clerk = staff('clerk');
const anna = staff('specialist', 'finance', 'anna');
const boris = staff('specialist', 'finance', 'boris');
const filed = registeredCase(law);

const does = (story: Story, ...asked: Parameters<typeof command>) => happened(law, story, command(...asked));
const code = (story: Story, ...asked: Parameters<typeof command>) => refusalCode(law, story.state, command(...asked));
const toBoris = { task: 'review#1', assignee: { userId: 'boris', department: 'finance' } };
const done = { task: 'review#1', outcome: 'done' };

describe('a stand-in', () => {
  const forAnna = { ...boris, standsInFor: ['anna'] };
  const toAnna = { task: 'review#1', assignee: { userId: 'anna', department: 'finance' } };
  const annas = does(filed, head, 'assign', toAnna);
  const inHerStead = { kind: 'staff', userId: 'boris', role: 'specialist', for: 'anna' };
  const asBoris = { kind: 'staff', userId: 'boris', role: 'specialist' };
  const doer = ({ events }: Story) => events.findLast(({ type }) => type === 'task.completed')?.actor;

  test('does what was given to the one who is away, and the record says for whom', () => {
    expect(doer(does(annas, forAnna, 'complete', done))).toEqual(inHerStead);
  });

  test('says so too when it was claimed before', () => {
    const claimed = does(annas, forAnna, 'claim', { task: 'review#1' });
    expect(claimed.events.at(-1)?.actor).toEqual(inHerStead);
    expect(doer(does(claimed, forAnna, 'complete', done))).toEqual(inHerStead);
  });

  test('goes on with what the other had claimed', () => {
    const claimed = does(filed, anna, 'claim', { task: 'review#1' });
    expect(doer(does(claimed, forAnna, 'complete', done))).toEqual(inHerStead);
    expect(does(claimed, forAnna, 'release', { task: 'review#1' }).state.tasks[0]?.claimedBy).toBeUndefined();
    expect(code(claimed, boris, 'complete', done)).toBe('task.claimed-by-other');
  });

  test('may nothing of it without standing in, or without the role that the task asks', () => {
    expect(code(annas, boris, 'complete', done)).toBe('task.assigned-to-other');
    expect(code(annas, { ...forAnna, standsInFor: ['vera'] }, 'complete', done)).toBe('task.assigned-to-other');
    expect(code(annas, { ...clerk, standsInFor: ['anna'] }, 'complete', done)).toBe('action.not-allowed');
  });

  test('does the own work in the own name', () => {
    expect(doer(does(filed, forAnna, 'complete', done))).toEqual(asBoris);
    const own = does(filed, head, 'assign', toBoris);
    expect(doer(does(own, { ...boris, standsInFor: ['anna'] }, 'complete', done))).toEqual(asBoris);
    const claimedForBoris = does(own, { ...anna, standsInFor: ['boris'] }, 'claim', { task: 'review#1' });
    expect(doer(does(claimedForBoris, forAnna, 'complete', done))).toEqual(asBoris);
  });
});
