import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { permitState } from '../../workflows/contract/permit.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { application, asked, head, holder, law, secretary } from '../domain/permits.ts';
import { type CaseWorld, openCaseWorld } from '../support/case-world.ts';
import { type RunningPermit, startPermit } from '../support/permits.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };
beforeAll(async () => {
  world = await openCaseWorld('permits');
  worker = await world.work();
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

const refusalOf = async (sent: Promise<unknown>): Promise<string> => {
  const error = await sent.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  return error instanceof WorkflowUpdateFailedError ? (error.cause?.message ?? '') : String(error);
};

async function demandWhole({ id, handle, events }: RunningPermit): Promise<void> {
  const { seq, head: hash } = await handle.query(permitState);
  const recorded = await events();
  expect(recorded).toHaveLength(seq);
  expect(verifyChain(recorded, { seq, hash })).toBeNull();
  const row = await world.models.permits.findOne({ community: 'vardashen', _id: id }).lean();
  expect(row).toMatchObject({ seq, head: hash });
}

describe('the workflow of a permit', () => {
  test('answers when the record says so, each key once, and goes on over runs', async () => {
    const permit = await startPermit(world, 'runs', 12, { updatesPerRun: 2 });
    const suspend = asked('suspend', head);
    const first = await permit.send(suspend);
    expect(first.repeated).toBe(false);
    expect(await permit.send(suspend)).toEqual({ ...first, repeated: true });
    expect(await refusalOf(permit.send({ ...suspend, action: 'revoke' }))).toBe('idempotency.reused');
    await permit.send(asked('resume', secretary));
    await permit.send(asked('extend', law, { application: application('x', 6, new Date().toISOString()) }));
    expect((await permit.send(suspend)).repeated).toBe(true);
    const { status, extensions } = await permit.handle.query(permitState);
    expect([status, extensions.length]).toEqual(['in-force', 1]);
    await demandWhole(permit);
    const { raw } = await permit.handle.describe();
    expect(raw.workflowExecutionInfo?.execution?.runId).not.toBe(raw.workflowExecutionInfo?.firstRunId);
  });

  test('refuses by its law, in its words, and leaves no event', async () => {
    const permit = await startPermit(world, 'refuses', 12);
    expect(await refusalOf(permit.send(asked('revoke', secretary)))).toBe('action.not-allowed');
    expect(await refusalOf(permit.send(asked('resume', head)))).toBe('action.not-allowed');
    await permit.send(asked('surrender', holder));
    await permit.handle.result();
    expect((await permit.events()).map(({ type }) => type)).toEqual([
      'permit.granted',
      'permit.took-effect',
      'permit.surrendered',
    ]);
    await demandWhole(permit);
  });

  test('begins once, however often it is asked to', async () => {
    const permit = await startPermit(world, 'once', 12);
    await expect(startPermit(world, 'once', 24)).rejects.toThrow('already started');
    expect((await permit.events()).filter(({ type }) => type === 'permit.granted')).toHaveLength(1);
  });
});
