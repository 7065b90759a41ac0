import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { caseState, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { command, ref, staff } from '../domain/cases.ts';
import { type CaseWorld, openCaseWorld } from '../support/case-world.ts';
import { engineAddresses, ownDatabase } from '../support/engines.ts';

let world: CaseWorld;
let dying: ChildProcess | undefined;

beforeAll(async () => {
  world = await openCaseWorld('killed-worker');
});
afterEach(() => void dying?.kill('SIGKILL'));
afterAll(() => world?.close());

function startDyingWorker(point: string): Promise<unknown> {
  const script = fileURLToPath(new URL('../support/dying-worker.ts', import.meta.url));
  const args = [engineAddresses().temporal, ownDatabase(world.taskQueue), world.taskQueue, point];
  dying = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'ignore' });
  return once(dying, 'exit');
}

describe('a worker killed with SIGKILL', () => {
  test.each([
    'number taken',
    'history written, record not',
    'events written, read model not',
    'record written, answer not',
  ])(
    'when it has the %s: the next worker goes on, nothing lost, doubled or invented',
    async (point) => {
      const death = startDyingWorker(point);
      const filing = world.start('certificate-residence');
      await death;
      expect(dying?.signalCode).toBe('SIGKILL');

      const worker = await world.work();
      const { caseId, registered, send } = await filing;
      const asked = command(staff('clerk'), 'complete', {
        task: 'check#1',
        outcome: 'incomplete',
        reason: ref('what'),
      });
      await send(asked);
      expect(await send(asked)).toMatchObject({ repeated: true });

      const events = (await world.models.events
        .find({ community: 'vardashen', caseId }, { _id: 0, community: 0 })
        .sort({ seq: 1 })
        .lean()) as unknown as CaseEvent[];
      const state = await world.client.workflow.getHandle(caseWorkflowId(caseId)).query(caseState);
      expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
      expect(events).toHaveLength(state.seq);
      const numbers = await world.models.register.find({ community: 'vardashen', _id: caseId }).lean();
      expect(numbers.map(({ number }) => number)).toEqual([registered.number]);
      const row = await world.models.cases.findOne({ community: 'vardashen', _id: caseId }).lean();
      expect(row).toMatchObject({ number: registered.number, seq: state.seq, head: state.head });
      const effects = await world.models.effects.find({ community: 'vardashen', caseId }).lean();
      expect(effects.map(({ kind }) => kind).sort()).toEqual(['mail.correction-requested', 'mail.registered']);
      await worker.stop();
    },
    60_000,
  );

  test('the numbers of all of them have no gap', async () => {
    const numbers = await world.models.register.find({ community: 'vardashen' }).sort({ n: 1 }).lean();
    expect(numbers.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });
});
