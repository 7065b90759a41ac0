import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createActivities } from '../../workers/activities/index.ts';
import { caseState } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { register } from '../../workflows/domain/register.ts';
import { always } from '../../workflows/services/patterns.ts';
import { applicant, command, completed, ref, registration, staff } from '../domain/cases.ts';
import { bareLaw, decision } from '../domain/laws.ts';
import { type CaseWorld, openCaseWorld } from '../support/case-world.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };
const clerk = staff('clerk');
const head = staff('head');
const letter = { kind: 'issue', act: 'letter', journal: 'outgoing', issued: always('closed') } as const;

beforeAll(async () => {
  world = await openCaseWorld('from-record');
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

describe('a case whose workflow is lost', () => {
  test('is begun again from its record by the same door, and its chain goes on', async () => {
    const lost = await world.start('certificate-residence');
    const { caseId } = lost;
    await lost.send(command(clerk, 'complete', { task: 'check#1', outcome: 'incomplete', reason: ref('what') }));
    await lost.handle.terminate('the engine has lost its data');

    const row = await world.models.cases.findOne({ community: 'vardashen', _id: caseId }).lean();
    if (!row) throw new Error('the record has the case');
    const found = await world.start('certificate-residence', {}, { state: row.state, workflowId: `again-${caseId}` });
    expect(found.registered).toMatchObject({ number: lost.registered.number, seq: row.seq, head: row.head });
    await found.send(command(applicant, 'answer', { text: ref('here') }));
    await found.send(command(clerk, 'complete', { task: 'check#2', outcome: 'complete' }));
    await found.send(command(staff('specialist', 'general'), 'complete', { task: 'review#3', outcome: 'confirmed' }));
    await found.send(command(staff('secretary'), 'complete', { task: 'sign#4', outcome: 'granted' }));
    await found.send(command(clerk, 'complete', { task: 'delivery#5', outcome: 'delivered', proof: 'in-person' }));
    await found.handle.result();

    const state = await found.handle.query(caseState);
    const events = await recordOf(caseId);
    expect(state).toMatchObject({ number: lost.registered.number, end: { status: 'granted' } });
    expect(state.acts).toHaveLength(1);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    expect(events).toHaveLength(state.seq);
    expect(events.slice(0, row.seq).at(-1)?.hash).toBe(row.head);
  });

  test('that waited for a number when it was lost gets it', async () => {
    const { definition, calendar } = bareLaw({}, { letter });
    const { stages } = definition.process;
    const granted = { to: always('letter'), decides: 'granted' } as const;
    const issuing = { ...stages, decision: { ...decision, outcomes: { ...decision.outcomes, granted } } };
    const law = { calendar, definition: { ...definition, process: { start: 'decision', stages: issuing } } };
    const caseId = `${world.taskQueue}-waiting`;
    const registered = register(law, newCase(caseId, 'vardashen'), { ...registration(), number: 'Դ-9001/26' });
    const { state, events } = completed(law, registered, head, 'granted');
    await createActivities(world.models, () => {}).record({ events, state, effects: [] });

    const { handle } = await world.start('certificate-residence', {}, { ...law, state });
    await handle.result();
    const after = await handle.query(caseState);
    expect(after).toMatchObject({ status: 'closed', acts: [{ act: 'letter', journal: 'outgoing' }] });
    expect(verifyChain(await recordOf(caseId), { seq: after.seq, hash: after.head })).toBeNull();
  });

  test('and was closed is begun again by whoever reopens it, with a term of its own', async () => {
    const law = bareLaw();
    const ended = await world.start('certificate-residence', {}, law);
    await ended.send(command(head, 'complete', { task: 'decision#1', outcome: 'refused', reason: ref('no') }));
    await ended.handle.result();
    const { caseId } = ended;
    const row = await world.models.cases.findOne({ community: 'vardashen', _id: caseId }).lean();
    if (!row) throw new Error('the record has the case');

    const again = await world.start(
      'certificate-residence',
      {},
      { ...law, state: row.state, workflowId: `again-${caseId}` },
    );
    const documents = [{ id: 'd', kind: 'mandate', sha256: 'a'.repeat(64) }];
    await again.send(command(head, 'reopen', { reason: ref('the court says so'), documents }));
    await again.send(command(head, 'complete', { task: 'decision#2', outcome: 'granted' }));
    await again.handle.result();
    const state = await again.handle.query(caseState);
    expect(state).toMatchObject({ end: { status: 'granted' }, former: [{ decision: { decision: 'refused' } }] });
    expect(verifyChain(await recordOf(caseId), { seq: state.seq, hash: state.head })).toBeNull();
  });
});
