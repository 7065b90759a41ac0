import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { caseState, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { openingBefore } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { command, ref, staff } from '../domain/cases.ts';
import { bareLaw } from '../domain/laws.ts';
import { type CaseWorld, openCaseWorld, timeSkippingEngine } from '../support/case-world.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };

/** An engine each: once its clock has jumped, it is no longer that of the worker's own machine. */
beforeEach(async () => {
  world = await openCaseWorld('deadlines', await timeSkippingEngine());
  worker = await world.work();
}, 60_000);
afterEach(async () => {
  await worker?.stop();
  await world?.close();
});

const recordOf = (caseId: string) =>
  world.models.events
    .find({ community: 'vardashen', caseId }, { _id: 0, community: 0 })
    .sort({ seq: 1 })
    .lean() as unknown as Promise<CaseEvent[]>;

describe('timers on the time-skipping engine', () => {
  test('warn of a term, let it pass, and let silence speak, each at its own moment', async () => {
    const { definition } = bareLaw({ warningDays: 2, silence: { effect: 'granted', confirmed: true } });
    const { caseId, handle, send } = await world.start('certificate-residence', {}, { definition });
    const { dueAt = '' } = await handle.query(caseState);
    await world.skip(20 * 24 * 60 * 60 * 1000);
    await send(command(staff('head'), 'complete', { task: 'decision#1', outcome: 'granted' }));
    await handle.result();

    const state = await handle.query(caseState);
    expect(state.end?.status).toBe('granted-by-silence');
    const events = await recordOf(caseId);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    const [, , ...after] = events.map(({ type, at }) => [type, at]);
    expect(after.slice(0, 3)).toEqual([
      ['term.warned', openingBefore(armenianCalendar, dueAt, 2)],
      ['term.lapsed', dueAt],
      ['silence.took-effect', dueAt],
    ]);
    const kinds = await world.models.effects.find({ community: 'vardashen', caseId }).distinct('kind');
    expect(kinds).toEqual(
      expect.arrayContaining(['mail.staff.term-warning', 'mail.staff.term-lapsed', 'mail.granted-by-silence']),
    );
  }, 60_000);

  test('a correction nobody answers lapses at its own moment and ends the case', async () => {
    const one = await world.start('certificate-residence');
    await one.send(
      command(staff('clerk'), 'complete', { task: 'check#1', outcome: 'incomplete', reason: ref('what') }),
    );
    const handle = world.client.workflow.getHandle(caseWorkflowId(one.caseId));
    const { until } = (await handle.query(caseState)).stage;
    await handle.result();

    const state = await handle.query(caseState);
    expect(state.end).toEqual({ status: 'lapsed', at: until });
    const events = await recordOf(one.caseId);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    expect(events.slice(-3).map(({ type, at }) => [type, at])).toEqual([
      ['correction.lapsed', until],
      ['stage.entered', until],
      ['case.closed', until],
    ]);
  }, 60_000);
});
