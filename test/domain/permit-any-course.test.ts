import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { advancePermit, wakePermit } from '../../workflows/domain/permit/permit-advance.ts';
import { type PermitCommand, permitActions } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitStory } from '../../workflows/domain/permit/permit-event.ts';
import { evolvePermit } from '../../workflows/domain/permit/permit-evolve.ts';
import { allowedPermitActions } from '../../workflows/domain/permit/permit-rules.ts';
import { newPermit, type PermitState } from '../../workflows/domain/permit/permit-state.ts';
import {
  application,
  asked,
  clerk,
  granted,
  grantedAt,
  head,
  holder,
  law,
  rules,
  secretary,
  specialist,
} from './permits.ts';

const people = [holder, law, specialist, secretary, head, clerk];
const day = 24 * 60 * 60_000;

interface Step {
  readonly waits: number;
  readonly command: PermitCommand;
}

const step = fc
  .record({
    waits: fc.integer({ min: 1, max: 200 * day }),
    action: fc.constantFrom(...permitActions),
    actor: fc.constantFrom(...people),
    target: fc.constantFrom(undefined, 'c1', 'c2', 'i1'),
    caseId: fc.integer({ min: 1, max: 4 }),
    months: fc.integer({ min: 1, max: 24 }),
  })
  // The law alone extends; whoever else tries is tried elsewhere.
  .map(({ actor, ...one }) => ({ ...one, actor: one.action === 'extend' ? law : actor }))
  .map(({ waits, action, actor, target, caseId, months }): Step => {
    const more = { ...(target && { target }), application: application(`a${caseId}`, months) };
    return { waits, command: asked(action, actor, more) };
  });

const course = fc.record({
  steps: fc.array(step, { maxLength: 25 }),
  months: fc.integer({ min: 1, max: 60 }),
  suspensionExtends: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer C> ? C : never;

/** Everything that happens, command by command; `each` looks at every step. */
function run({ steps, months, suspensionExtends }: Course, each: (before: PermitState, at: string) => void = () => {}) {
  const until = new Date(Date.UTC(2026, 2 + months, 2)).toISOString().slice(0, 10);
  let story: PermitStory = granted({ until, rules: { ...rules, ...(suspensionExtends && { suspensionExtends }) } });
  let now = Date.parse(grantedAt);
  for (const { waits, command } of steps) {
    now += waits;
    const at = new Date(now).toISOString();
    each(story.state, at);
    const next = advancePermit(story.state, command, at);
    if (!('code' in next)) story = { state: next.state, events: [...story.events, ...next.events] };
  }
  return story;
}

describe('whatever is done to a permit', () => {
  test('its state is the fold of its events, and they make one chain in the order of time', () => {
    fc.assert(
      fc.property(course, (given) => {
        const { state, events } = run(given);
        expect(events.reduce(evolvePermit, newPermit('permit-1', 'vardashen'))).toEqual(state);
        expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
        const moments = events.map(({ at }) => at);
        expect(moments).toEqual([...moments].sort());
      }),
      { numRuns: 150 },
    );
  });

  test('waking it in between changes nothing that happens', () => {
    const facts = ({ events }: PermitStory) => events.map(({ hash }) => hash);
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 10 * 365 * day }), (given, ahead) => {
        const { state } = run(given);
        const later = Date.parse(grantedAt) + ahead + given.steps.reduce((sum, { waits }) => sum + waits, 0);
        const end = new Date(later).toISOString();
        const half = wakePermit(state, new Date(later - ahead / 2).toISOString());
        const rest = wakePermit(half.state, end);
        expect([...facts(half), ...facts(rest)]).toEqual(facts(wakePermit(state, end)));
      }),
      { numRuns: 100 },
    );
  });

  test('what has ended stays so, but for an extension asked for in time', () => {
    fc.assert(
      fc.property(course, (given) => {
        const { events } = run(given);
        const after = events.slice(events.findIndex(({ type }) => /revoked|surrendered/.test(type)) + 1);
        const isOver = events.some(({ type }) => /revoked|surrendered/.test(type));
        expect(isOver ? after : []).toEqual([]);
        const revived = events.filter((_, index) => events[index - 1]?.type === 'permit.expired');
        expect(revived.every(({ type }) => type === 'permit.extended')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('everything that is offered is let through, and nothing else is', () => {
    fc.assert(
      fc.property(course, (given) => {
        run(given, (state, at) => {
          const due = wakePermit(state, at).state;
          for (const actor of people)
            for (const action of permitActions) {
              const targets = allowedPermitActions(due, actor).filter((one) => one.action === action);
              const fresh = { application: application('fresh', 1) };
              const tried = advancePermit(state, asked(action, actor, { ...fresh, ...targets[0] }), at);
              expect([action, actor.kind, 'code' in tried]).toEqual([action, actor.kind, targets.length === 0]);
            }
        });
      }),
      { numRuns: 15 },
    );
  });

  test('each end is reminded of at most once by each number of days', () => {
    fc.assert(
      fc.property(course, (given) => {
        const { events } = run(given);
        const spans = events.reduce<string[][]>(
          (all, { type, data }) => {
            const isNewEnd = type === 'permit.extended' || (type === 'permit.resumed' && 'until' in data);
            if (isNewEnd) all.push([]);
            if (type === 'permit.reminded') all.at(-1)?.push(JSON.stringify(data));
            return all;
          },
          [[]],
        );
        for (const span of spans) expect(new Set(span).size).toBe(span.length);
      }),
      { numRuns: 100 },
    );
  });
});
