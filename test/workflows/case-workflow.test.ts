import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseState, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { applicant, command, ref, staff } from '../domain/cases.ts';
import { type CaseWorld, openCaseWorld } from '../support/case-world.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };
const clerk = staff('clerk');

beforeAll(async () => {
  world = await openCaseWorld('case-workflow');
  worker = await world.work();
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

const recordOf = (caseId: string) =>
  world.models.events
    .find({ community: 'vardashen', caseId }, { _id: 0, community: 0 })
    .sort({ seq: 1 })
    .lean() as unknown as Promise<CaseEvent[]>;
const stateOf = (caseId: string) => world.client.workflow.getHandle(caseWorkflowId(caseId)).query(caseState);

/** The code of a refused Update. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (cause) => cause,
  );
  return error?.cause?.details?.[0]?.code ?? String(error);
}

describe('the case workflow on a real engine', () => {
  test('runs a case to its end; the record is the chain that the workflow holds', async () => {
    const one = await world.start('certificate-residence');
    expect(one.registered.number).toMatch(/^Դ-\d{4}\/\d{2}$/);
    await one.send(command(clerk, 'complete', { task: 'check#1', outcome: 'incomplete', reason: ref('what') }));
    await one.send(command(applicant, 'answer', { text: ref('here') }));
    await one.send(command(clerk, 'claim', { task: 'check#2' }));
    await one.send(command(clerk, 'complete', { task: 'check#2', outcome: 'complete' }));
    await one.send(command(staff('specialist', 'general'), 'complete', { task: 'review#3', outcome: 'confirmed' }));
    await one.send(command(staff('secretary'), 'complete', { task: 'sign#4', outcome: 'granted' }));
    const last = await one.send(
      command(clerk, 'complete', { task: 'delivery#5', outcome: 'delivered', proof: 'in-person' }),
    );
    await world.client.workflow.getHandle(caseWorkflowId(one.caseId)).result();

    const events = await recordOf(one.caseId);
    const state = await stateOf(one.caseId);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    expect(events.at(-1)).toMatchObject({
      seq: last.seq,
      hash: last.head,
      type: 'case.closed',
      data: { status: 'granted' },
    });
    const row = await world.models.cases.findOne({ community: 'vardashen', _id: one.caseId }).lean();
    expect(row).toMatchObject({
      status: 'closed',
      outcome: 'granted',
      lists: ['reader:department/general'],
      seq: state.seq,
      head: state.head,
    });
    expect(row?.state).toEqual(state);
  });

  test('refuses what the law does not allow, and leaves no trace of it', async () => {
    const one = await world.start('certificate-residence');
    const wrong = command(staff('head'), 'complete', { task: 'check#1', outcome: 'complete' });
    expect(await refusal(one.send(wrong))).toBe('action.not-allowed');
    expect((await stateOf(one.caseId)).seq).toBe(one.registered.seq);
  });

  test('answers a repeated key again and refuses another request under it', async () => {
    const one = await world.start('certificate-residence');
    const claim = command(clerk, 'claim', { task: 'check#1' });
    const first = await one.send(claim);
    const again = await one.send({ ...claim, expectedSeq: 1 });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await refusal(one.send({ ...claim, action: 'release' }))).toBe('idempotency.reused');
    expect((await stateOf(one.caseId)).seq).toBe(first.seq);
  });

  test('gives numbers without a gap or a double to filings at the same time', async () => {
    const cases = await Promise.all(Array.from({ length: 20 }, () => world.start('free-application')));
    const journal = 'citizen-applications';
    const numbers = await world.models.register.find({ community: 'vardashen', journal }).sort({ n: 1 }).lean();
    expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(cases.map(({ registered }) => registered.number)).size).toBe(20);
  });

  test('goes on in a new run with state, chain and keys', async () => {
    const one = await world.start('certificate-residence', {}, { updatesPerRun: 10 });
    const claim = command(clerk, 'claim', { task: 'check#1' });
    for (let i = 0; i < 15; i++) await one.send(claim);
    const after = await one.send(command(clerk, 'complete', { task: 'check#1', outcome: 'complete' }));
    expect(await one.send(claim)).toMatchObject({ repeated: true });
    const events = await recordOf(one.caseId);
    expect(verifyChain(events, { seq: after.seq, hash: after.head })).toBeNull();
    const { runId, raw } = await world.client.workflow.getHandle(caseWorkflowId(one.caseId)).describe();
    expect(raw.workflowExecutionInfo?.firstRunId).not.toBe(runId);
  });
});
