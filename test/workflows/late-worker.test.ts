import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseState } from '../../workflows/contract/case.ts';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { until } from '../api/support/until.ts';
import { command, ref, staff } from '../domain/cases.ts';
import { bareLaw, calendarWith } from '../domain/laws.ts';
import { type CaseWorld, openCaseWorld, type RunningCase } from '../support/case-world.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> } | undefined;

beforeAll(async () => {
  world = await openCaseWorld('late-worker');
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

const { definition } = bareLaw({
  term: { days: 1, kind: 'calendar' },
  silence: { effect: 'granted', confirmed: true },
});
const decide = (outcome: string) =>
  command(staff('head'), 'complete', { task: 'decision#1', outcome, reason: ref('decided at last') });

/** An office that is open every day and closes at this instant, wherever on Earth that is. */
function closingAt(instant: string): Calendar {
  const utcOffsetMinutes = (Date.parse(`${instant.slice(0, 10)}T18:00:00Z`) - Date.parse(instant)) / 60_000;
  return { ...calendarWith({}, 1), week: [1, 2, 3, 4, 5, 6, 7], holidays: [], utcOffsetMinutes };
}

const timerFired = async ({ handle }: RunningCase): Promise<boolean> =>
  (await handle.fetchHistory()).events?.some(({ timerFiredEventAttributes }) => timerFiredEventAttributes) ?? false;

describe('no worker while a term passes', () => {
  test('a late decision meets the deadline first, told at its own moment', async () => {
    const dueAt = new Date(Date.now() + 4_000).toISOString();
    const registeredAt = new Date(Date.parse(dueAt) - (24 * 60 + 1) * 60_000).toISOString();
    worker = await world.work((activities) => ({
      ...activities,
      register: async (request) => ({ ...(await activities.register(request)), registeredAt }),
    }));
    const begin = { definition, calendar: closingAt(dueAt) };
    const [refused, granted] = await Promise.all([
      world.start('certificate-residence', {}, begin),
      world.start('certificate-residence', {}, begin),
    ]);
    expect(granted.registered.dueAt).toBe(dueAt);
    await worker.stop();
    worker = undefined;
    await until(async () => (await timerFired(refused)) && timerFired(granted));

    const answers = Promise.allSettled([refused.send(decide('refused')), granted.send(decide('granted'))]);
    worker = await world.work();
    const [no, yes] = await answers;
    expect(no.status === 'rejected' && no.reason.cause.details[0].code).toBe('silence.took-effect');
    expect(yes.status).toBe('fulfilled');

    await granted.handle.result();
    const state = await granted.handle.query(caseState);
    const events = (await world.models.events
      .find({ community: 'vardashen', caseId: granted.caseId }, { _id: 0, community: 0 })
      .sort({ seq: 1 })
      .lean()) as unknown as CaseEvent[];
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    expect(events.slice(2).map(({ type }) => type)).toEqual([
      'term.lapsed',
      'silence.took-effect',
      'task.completed',
      'case.decided',
      'stage.entered',
      'case.closed',
    ]);
    const [, , lapsed, spoken, completed] = events.map(({ at }) => at);
    expect([lapsed, spoken]).toEqual([dueAt, dueAt]);
    expect(completed && completed > dueAt).toBe(true);
    expect(state.end?.status).toBe('granted-by-silence');
  });
});
