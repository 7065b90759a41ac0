import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, openHouse, type Part } from '../support/house.ts';
import { certificateRequest, pdf } from './filings.ts';
import { killedWhileVoting } from './killed-while-voting.ts';
import { citizenOf, history, signIn } from './people.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, 240_000);
afterAll(() => house?.close(), 60_000);

describe('parts killed with SIGKILL in mid-journey', () => {
  test('the case goes on: same number, nothing lost, doubled or invented', async () => {
    const citizen = citizenOf(house);
    const file = await citizen.upload('անձնագիր.pdf', pdf('identity'));
    const request = certificateRequest([{ ...file, kind: 'id' }]);
    const key = 'killed-while-filing';

    const filing = citizen.apply(request, key);
    await house.kill('worker');
    const receipt = await filing;
    expect(await citizen.apply(request, key)).toEqual(receipt);

    const steps: [Part, 'clerk' | 'specialist' | 'secretary', string | undefined, string, object][] = [
      ['api', 'clerk', undefined, 'complete', {}],
      ['temporal', 'specialist', 'general', 'confirmed', {}],
      ['redis', 'secretary', undefined, 'granted', {}],
      ['worker', 'clerk', undefined, 'delivered', { proof: 'in-person' }],
    ];
    for (const [part, role, department, outcome, rest] of steps) {
      const colleague = await signIn(house, role, department);
      const acting = colleague.act(receipt.caseId, { action: 'complete', outcome }, rest);
      await house.kill(part);
      await acting;
    }

    await house.kill('mongodb');
    const tracking = await citizen.track(receipt);
    expect(tracking).toMatchObject({ number: receipt.number, status: 'closed', outcome: { status: 'granted' } });
    const { events, verification } = await history(await signIn(house, 'auditor'), receipt.caseId);
    expect(verification).toMatchObject({ ok: true, fault: null });
    expect(verification.workflowHead).toEqual(verification.recordHead);
    expect(events.map(({ type }) => type)).toEqual([
      'case.registered',
      'stage.entered',
      'task.completed',
      'stage.entered',
      'task.completed',
      'stage.entered',
      'task.completed',
      'case.decided',
      'stage.entered',
      'act.issued',
      'stage.entered',
      'task.completed',
      'result.delivered',
      'stage.entered',
      'case.closed',
    ]);
  }, 300_000);

  test('while the council votes: every vote once, none lost, one chain', () => killedWhileVoting(house), 300_000);
});
