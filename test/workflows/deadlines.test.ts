import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseState, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { command, ref, staff } from '../domain/cases.ts';
import { type CaseWorld, openCaseWorld, timeSkippingEngine } from '../support/case-world.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };

beforeAll(async () => {
  world = await openCaseWorld('deadlines', await timeSkippingEngine());
  worker = await world.work();
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

describe('timers on the time-skipping engine', () => {
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
    const events = await world.models.events
      .find({ community: 'vardashen', caseId: one.caseId }, { _id: 0, community: 0 })
      .sort({ seq: 1 })
      .lean();
    expect(verifyChain(events as unknown as CaseEvent[], { seq: state.seq, hash: state.head })).toBeNull();
    expect(events.slice(-3).map(({ type, at }) => [type, at])).toEqual([
      ['correction.lapsed', until],
      ['stage.entered', until],
      ['case.closed', until],
    ]);
  });
});
