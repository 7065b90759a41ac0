import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../../workflows/domain/actor.ts';
import { verifyChain } from '../../../workflows/domain/chain.ts';
import { conductSession } from '../../../workflows/domain/council/conduct-session.ts';
import { type AllowedInSession, allowedInSession } from '../../../workflows/domain/council/session-allowed.ts';
import type { SessionCommand } from '../../../workflows/domain/council/session-command.ts';
import type { SessionStory } from '../../../workflows/domain/council/session-event.ts';
import { evolveSession } from '../../../workflows/domain/council/session-evolve.ts';
import {
  entitledTo,
  hasQuorum,
  itemOf,
  newSession,
  type SessionState,
} from '../../../workflows/domain/council/session-state.ts';
import { asVotes, choices, methods } from '../../../workflows/domain/council/voting.ts';
import { bodyOf, calendar, chair, member, question, secretary, sitting, sittingWith, words } from './council.ts';
import { keepSheet } from './count-by-hand.ts';

const majorities = ['present', 'all-seats', 'two-thirds'] as const;
const step = fc.record({
  who: fc.nat(40),
  what: fc.nat(1_000),
  dice: fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const plans = fc.record({
  seats: fc.integer({ min: 3, max: 33 }),
  vacant: fc.nat(3),
  items: fc.array(
    fc.record({
      majority: fc.constantFrom(...majorities),
      ballot: fc.constantFrom('open' as const, 'open' as const, 'secret' as const),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  votesChangeable: fc.boolean(),
  tie: fc.constantFrom('not-adopted' as const, 'second-vote' as const),
  steps: fc.array(step, { maxLength: 90, size: 'max' }),
});

const onward = ['open-item', 'open-vote', 'vote', 'record-votes', 'count-hands', 'hand-out-ballots', 'record-protocol'];

/** Of what is allowed to those in the room, mostly what brings the session on. */
function taken(story: SessionStory, { who, what, dice }: Step): SessionStory {
  const { state } = story;
  const members = state.body.members.map((_, n) => member(n + 1));
  const all = [chair, secretary, ...members.slice(who % members.length).slice(0, 3)].flatMap((actor) =>
    allowedInSession(calendar, state, actor, sitting)
      .filter(({ action }) => action !== 'close')
      .map((entry) => ({ actor, entry })),
  );
  const ahead = all.filter(({ entry }) => onward.includes(entry.action));
  const some = what % 12 === 0 || ahead.length === 0 ? all : what % 12 < 3 ? all.filter(isClosing) : ahead;
  const { actor, entry } = some[what % Math.max(1, some.length)] ?? {};
  if (!actor || !entry) return story;
  const next = conductSession(calendar, state, brought(state, entry, actor, dice), sitting);
  return 'code' in next ? story : { state: next.state, events: [...story.events, ...next.events] };
}

const isClosing = ({ entry }: { entry: AllowedInSession }): boolean => entry.action === 'close-vote';

function brought(
  state: SessionState,
  { action, item, amendment, vote }: AllowedInSession,
  actor: Actor,
  dice: number[],
): SessionCommand {
  const open = itemOf(state, item);
  const entitled = open ? entitledTo(state, open) : [];
  const some = (list: readonly string[]) => list.filter((_, n) => (dice[n + 5] ?? 0) % 3 === 0);
  const [a = 0, b = 0, c = 0, d = 0] = dice;
  const left = Math.max(1, entitled.length + 1);
  const counts = { for: a % left, against: b % 4, abstained: c % 3 };
  const handedOut = state.vote?.handedOut.length ?? 0;
  const valid = a % (handedOut + 1);
  return {
    action,
    actor,
    key: 'k',
    ...{ item, amendment, vote },
    reason: words('reason'),
    text: words('text'),
    section: 'opening',
    method: open?.ballot === 'secret' && !amendment ? 'paper' : methods[d % 3],
    ...(action === 'vote' && { choice: choices[a % 3] }),
    ...(action === 'record-votes' && {
      choices: Object.fromEntries(some(entitled).map((one, n) => [one, choices[(dice[n] ?? 0) % 3] ?? 'for'])),
    }),
    ...(action === 'count-hands' && { counts }),
    ...(action === 'arrive' && { members: some(state.body.members.filter((one) => !state.present.includes(one))) }),
    ...(action === 'leave' && { members: some(state.present).slice(0, 3) }),
    ...(action === 'hand-out-ballots' && {
      members: some(entitled.filter((one) => !state.vote?.handedOut.includes(one))),
    }),
    ...(action === 'record-protocol' && {
      protocol: {
        commission: state.body.members.slice(0, 1),
        handedOut,
        inBox: handedOut,
        invalid: handedOut - valid,
        for: valid,
        against: 0,
        abstained: 0,
      },
    }),
  };
}

function run({
  seats,
  vacant,
  items,
  votesChangeable,
  tie,
  steps,
}: typeof plans extends fc.Arbitrary<infer T> ? T : never): SessionStory {
  const body = bodyOf(seats, Math.max(Math.floor(seats / 2) + 1, seats - vacant));
  const begun = sittingWith(
    items.map((one) => question(one)),
    body.members.length,
    body,
    { votesChangeable, tie },
  );
  return steps.reduce(taken, begun.story);
}

let votings = 0;

test('quorum, majority and every count agree with an observer who counts by hand', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { state, events } = run(plan);
      votings += events.filter(({ type }) => type === 'vote.closed').length;
      const sheet = keepSheet(events, state.body);
      expect(sheet.faults).toEqual([]);
      expect(hasQuorum(state)).toBe(sheet.room.size > state.body.seats - sheet.room.size);
      if (state.vote) expect(hasQuorum(state)).toBe(true);
    }),
    { numRuns: 120 },
  );
  expect(votings).toBeGreaterThan(120);
});

test('a session is the fold of its events, its chain holds, and the case’s own law agrees with each outcome', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { state, events } = run(plan);
      expect(events.reduce(evolveSession, newSession('s1', 'vardashen'))).toEqual(state);
      expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
      for (const { majority, result } of state.agenda) {
        if (!result || majority !== 'present') continue;
        const votes = asVotes(result);
        expect(votes.for * 2 > votes.for + votes.against + votes.abstained).toBe(result.adopted);
      }
    }),
    { numRuns: 40 },
  );
});
