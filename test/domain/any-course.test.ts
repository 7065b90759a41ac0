import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../workflows/domain/actor.ts';
import { advance, wake } from '../../workflows/domain/advance.ts';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { nextDeadline } from '../../workflows/domain/deadlines.ts';
import { evolve } from '../../workflows/domain/evolve.ts';
import { begin, isRefusal, type Story } from '../../workflows/domain/story.ts';
import { services } from '../../workflows/services/index.ts';
import { applicant, command, lawOf, monday, ref, refusalCode, registeredCase, staff } from './cases.ts';

const clerk = staff('clerk');

/** Everyone who could act, each with what any action might require. */
const people: Actor[] = [
  applicant,
  clerk,
  staff('clerk', undefined, 'clerk-2'),
  staff('specialist', 'general'),
  staff('specialist', 'urban-development', 'anna'),
  staff('specialist', 'social', 'sona'),
  staff('specialist', 'finance', 'felix'),
  staff('secretary'),
  staff('head'),
  staff('auditor'),
  staff('administrator'),
];
const everything = {
  reason: ref('reason'),
  text: ref('text'),
  documents: [{ id: 'd', kind: 'result', sha256: 'a'.repeat(64) }],
  assignee: { userId: 'anna', department: 'urban-development' },
  payment: { amount: 1_000_000 },
  proof: 'in-person' as const,
};

/** Steps: who tries, which of the allowed actions, and how many minutes go by before. */
const steps = fc.array(
  fc.record({
    person: fc.nat(people.length - 1),
    choice: fc.nat(20),
    minutes: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  }),
  { maxLength: 40 },
);

function walk(
  service: string,
  path: { person: number; choice: number; minutes: number }[],
): { story: Story; at: string } {
  const law = lawOf(service);
  let story = registeredCase(law);
  let at = monday;
  for (const { person, choice, minutes } of path) {
    at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
    const actor = people[person] as Actor;
    const allowed = allowedActions(law, story.state, actor);
    const picked = allowed[choice % Math.max(1, allowed.length)];
    if (!picked) continue;
    const { action, task, outcome } = picked;
    const asked = command(actor, action, { ...everything, ...(task && { task }), ...(outcome && { outcome }) });
    const next = advance(law, story.state, asked, at);
    if (!isRefusal(next)) story = { state: next.state, events: [...story.events, ...next.events] };
  }
  return { story, at };
}

/** Many services share a process; the days planned for a task and the department that does it change no course. */
const shapeOf = (key: string): string =>
  JSON.stringify(services[key]?.definition.process, (name, value) => (name === 'days' ? undefined : value));
const oneOfEachShape = [...new Map(Object.keys(services).map((key) => [shapeOf(key), key])).values()];

describe.each(oneOfEachShape)('%s, whatever people do and whenever', (service) => {
  const law = lawOf(service);

  test('is never stuck: an open case always has somebody who can act, or a deadline', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { state } = walk(service, path).story;
        if (state.status === 'closed') return;
        const able = people.some((one) =>
          allowedActions(law, state, one).some(({ action }) => action !== 'message' && action !== 'withdraw'),
        );
        expect(able || nextDeadline(law, state) !== undefined).toBe(true);
      }),
    );
  });

  test('tells a chain that verifies, never goes back in time, and whose fold is the state', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { story } = walk(service, path);
        expect(verifyChain(story.events, { seq: story.state.seq, hash: story.state.head })).toBeNull();
        const times = story.events.map(({ at }) => at);
        expect(times).toEqual([...times].sort());
        expect(story.events.reduce(evolve, newCase('case-1', 'vardashen'))).toEqual(story.state);
      }),
    );
  });

  test('a closed case refuses all work and wakes for nothing', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { story, at } = walk(service, path);
        fc.pre(story.state.status === 'closed');
        for (const actor of people) {
          expect(allowedActions(law, story.state, actor)).toEqual([]);
          expect(refusalCode(law, story.state, command(actor, 'message', everything), at)).toBe('case.closed');
        }
        expect(wake(law, story.state, '2099-01-01T00:00:00.000Z')).toEqual(begin(story.state));
      }),
    );
  });

  test('survives JSON: the state that goes into a new run is the state that came out', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { state } = walk(service, path).story;
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });
});
