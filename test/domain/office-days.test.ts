import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wake } from '../../workflows/domain/advance.ts';
import { actions } from '../../workflows/domain/case-command.ts';
import type { CaseEvent, CaseEventType } from '../../workflows/domain/case-event.ts';
import { newCase, type OpenTask } from '../../workflows/domain/case-state.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { evolve } from '../../workflows/domain/evolve.ts';
import type { TermClock } from '../../workflows/domain/ledger.ts';
import { countByHand, nextClosingByHand } from './count-by-hand.ts';
import { type Day, days, officeDays, people } from './office-day.ts';

const always = (keep: (day: Day) => void, numRuns = 300) => fc.assert(fc.property(officeDays, keep), { numRuns });

/** Stretches of a case, each from its beginning or a reopening to the next. */
function stretches(events: readonly CaseEvent[]): CaseEvent[][] {
  const all: CaseEvent[][] = [[]];
  for (const event of events) {
    if (event.type === 'case.reopened') all.push([]);
    all.at(-1)?.push(event);
  }
  return all;
}
const count = (events: readonly CaseEvent[], type: CaseEventType) => events.filter((one) => one.type === type).length;

test('no work is lost: every task is completed once at most, while it is open, by who may', () => {
  always(({ story: { events } }) => {
    let open: OpenTask[] = [];
    const change = (id: string, more: Partial<OpenTask>) => {
      open = open.map((one) => (one.id === id ? { ...one, ...more } : one));
    };
    for (const { type, actor, data } of events) {
      if (type === 'stage.entered') open = [...data.tasks];
      if (type === 'case.closed') open = [];
      if (type === 'opinion.asked') open = [...open, data.task];
      if (type === 'task.assigned') change(data.task, { executor: data.assignee.userId, claimedBy: undefined });
      if (type === 'task.released') change(data.task, { claimedBy: undefined });
      if (type !== 'task.claimed' && type !== 'task.completed') continue;
      const task = open.find(({ id }) => id === data.task);
      if (!task || actor.kind !== 'staff') throw new Error(`${data.task} is not open, or nobody of the staff did it`);
      const { userId } = actor;
      const inWhoseStead = userId === 'boris' ? ['boris', 'anna'] : [userId];
      for (const holder of [task.executor, task.claimedBy]) if (holder) expect(inWhoseStead).toContain(holder);
      const whose = task.executor ?? task.claimedBy ?? userId;
      expect(actor.for ?? userId).toBe(whose);
      expect(people.find((one) => one.kind === 'staff' && one.userId === userId)).toMatchObject({
        roles: expect.arrayContaining([task.role]),
      });
      if (type === 'task.claimed') change(task.id, { claimedBy: userId });
      else open = open.filter(({ id }) => id !== task.id);
    }
  });
});

test('no double outcome: one decision and one end between reopenings, and nothing after an end', () => {
  always(({ story: { state, events } }) => {
    const parts = stretches(events);
    for (const part of parts) {
      expect(count(part, 'case.decided')).toBeLessThanOrEqual(1);
      expect(count(part, 'case.closed')).toBeLessThanOrEqual(1);
      if (count(part, 'case.closed') === 1) expect(part.at(-1)?.type).toBe('case.closed');
    }
    for (const part of parts.slice(0, -1)) expect(count(part, 'case.closed')).toBe(1);
    expect(state.former?.length ?? 0).toBe(parts.length - 1);
    expect(count(parts.at(-1) ?? [], 'case.decided')).toBe(state.decision ? 1 : 0);
  });
});

/** When the term ends, counted by the events alone, day by day. */
function dueByHand(events: readonly CaseEvent[]): string | undefined {
  let clock: TermClock = { countedFrom: '', term: { days: 0, kind: 'working' }, suspensions: [] };
  let dueAt: string | undefined;
  let service: 'bare' | 'other' = 'bare';
  let size = 50;
  let isStill = false;
  let hasLapsed = false;
  let isDecided = false;
  const reckon = (at: string): void => {
    clock = { ...clock, term: { ...clock.term, days: days[service][size >= 100 ? 'large' : 'small'] } };
    const end = countByHand(clock).dueAt;
    dueAt = end && end > at ? end : nextClosingByHand(at);
  };
  for (const { type, at, data } of events) {
    if (type === 'term.lapsed') hasLapsed = true;
    if (type === 'case.decided') isDecided = true;
    if (type === 'case.registered' || type === 'case.reopened') {
      const { term } = clock;
      clock = { countedFrom: type === 'case.registered' ? at : nextClosingByHand(at), term, suspensions: [] };
      isStill = hasLapsed = isDecided = false;
      reckon(at);
    }
    if (type === 'clock.suspended') {
      clock = { ...clock, suspensions: [...clock.suspensions, { from: at }] };
      isStill = true;
      dueAt = undefined;
    }
    if (type === 'clock.resumed') {
      clock = { ...clock, suspensions: clock.suspensions.map(({ from, to = at }) => ({ from, to })) };
      isStill = false;
      reckon(at);
    }
    if (type === 'term.extended') {
      clock = { ...clock, extension: 5 };
      reckon(at);
    }
    if (type === 'case.reclassified') service = data.service === 'other' ? 'other' : 'bare';
    if (type === 'case.reclassified' || type === 'registration.corrected') size = Number(data.facts.size);
    const anew = type === 'case.reclassified' || type === 'registration.corrected' || type === 'case.migrated';
    if (anew && !isStill && !hasLapsed && !isDecided) reckon(at);
  }
  return dueAt;
}

test('the clock is right: the due date is what a count by hand says, from the events alone', () => {
  always(({ story: { state, events } }) => expect(state.dueAt).toBe(dueByHand(events)));
});

test('the state is the fold of its events, which are one chain, in time, and outlive JSON', () => {
  always(({ law, story: { state, events }, at }) => {
    expect(events.reduce(evolve, newCase('case-1', 'vardashen'))).toEqual(state);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    const times = events.map((event) => event.at);
    expect(times).toEqual([...times].sort());
    expect(JSON.parse(JSON.stringify({ state, events }))).toEqual({ state, events });
    const again = wake(law, JSON.parse(JSON.stringify(state)), at);
    expect(again).toEqual(wake(law, state, at));
  });
});

test('whoever acts by an old screen is told so, and is never carried out', () => {
  always(({ sent }) => {
    for (const { asked, before, refused } of sent)
      if (asked.expectedSeq !== undefined && asked.expectedSeq < before.seq) expect(refused).toBe('case.stale');
  });
});

test('the days go through everything that can be done, and through every turn of a case', () => {
  const seen = fc.sample(officeDays, { numRuns: 400, seed: 1 });
  const done = seen.flatMap(({ sent }) => sent.flatMap(({ asked, refused }) => (refused ? [] : asked.action)));
  expect([...new Set(done)].sort()).toEqual([...actions].sort());
  const refusals = new Set(seen.flatMap(({ sent }) => sent.flatMap(({ refused }) => refused ?? [])));
  for (const code of ['case.stale', 'task.claimed-by-other', 'task.assigned-to-other', 'case.closed'])
    expect(refusals).toContain(code);
  const reopened = seen.filter(({ story }) => (story.state.former?.length ?? 0) > 0);
  expect(reopened.some(({ story }) => story.state.decision)).toBe(true);
  const doneFor = seen.flatMap(({ story }) => story.events.filter(({ actor }) => actor.kind === 'staff' && actor.for));
  expect(doneFor.length).toBeGreaterThan(0);
});
