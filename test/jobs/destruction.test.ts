import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createRegister } from '../../workers/activities/register.ts';
import { createCarryOutDestruction } from '../../workers/jobs/carry-out-destruction.ts';
import { createLog } from '../../workers/log.ts';
import type { DestructionActView, DestructionLine } from '../../workflows/contract/http-archive.ts';
import type { CaseHistory, ReplayReport } from '../../workflows/contract/http-history.ts';
import { call, open, type Person, signedIn } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from '../api/support/house.ts';
import { fileOne, trackingPath } from '../api/support/journey.ts';
import { confirmRetention, contentOf, recordKept } from '../api/support/kept-cases.ts';
import { until } from '../api/support/until.ts';

let house: House;
let people: Record<'secretary' | 'head' | 'auditor', Person>;
let dying: ChildProcess | undefined;
beforeAll(async () => {
  house = await openHouse('destruction');
  const hire = (role: 'secretary' | 'head' | 'auditor') => signedIn(house, { role });
  people = { secretary: await hire('secretary'), head: await hire('head'), auditor: await hire('auditor') };
  await confirmRetention(house, 'petition');
});
afterAll(async () => {
  dying?.kill('SIGKILL');
  await house.close();
});

const path = '/archive/destruction-acts';
const acts = async () =>
  (await call<DestructionActView[]>(house, 'GET', path, { headers: people.auditor.headers })).body;
async function approved(body: object): Promise<string> {
  const made = await call<DestructionActView>(house, 'POST', path, { headers: people.secretary.headers, body });
  const decision = { approved: true, reason: 'Հաստատում եմ' };
  await call(house, 'POST', `${path}/${made.body.id}/decision`, { headers: people.head.headers, body: decision });
  return made.body.id;
}
const isDone = (id: string) => until(async () => (await acts()).some((act) => act.id === id && act.state === 'done'));

test.each(['case marked, content there', 'content gone, line not written'])(
  'a worker that is killed (%s) is followed by one that goes on: each case once, one number, nothing left',
  async (point) => {
    const kept = [];
    for (const year of [2001, 2002, 2003]) kept.push(await recordKept(house, 'petition', year));
    const id = await approved({ ground: 'Ցանկ N 397-Ն', caseIndex: '01-10' });
    const script = fileURLToPath(new URL('../support/dying-destroyer.ts', import.meta.url));
    const args = ['--import', 'tsx', script, String(house.environment.MONGODB_URI), point];
    dying = spawn(process.execPath, args, { stdio: 'ignore' });
    await once(dying, 'exit');
    expect(dying.signalCode).toBe('SIGKILL');
    const left = (await acts()).find((act) => act.id === id);
    expect(left).toMatchObject({ state: 'approved', destroyed: 1, number: expect.stringMatching(/^ՈԱ-\d+\//) });

    const { models, files } = house.services;
    await createCarryOutDestruction({ models, files, register: createRegister(models), log: createLog('error') })();
    await isDone(id);
    const lines = await call<DestructionLine[]>(house, 'GET', `${path}/${id}/cases`, {
      headers: people.auditor.headers,
    });
    expect(lines.body.map(({ state }) => state)).toEqual(['destroyed', 'destroyed', 'destroyed']);
    expect((await acts()).find((act) => act.id === id)?.number).toBe(left?.number);
    for (const { caseId } of kept)
      expect(await contentOf(house, caseId)).toMatchObject({
        name: '',
        filed: '',
        documents: 0,
        contents: 0,
        chunks: 0,
      });
    expect(await models.accessJournal.countDocuments({ community: 'vardashen', action: 'destroy', key: id })).toBe(3);
  },
  60_000,
);

test('a case that lived in the engine: erased by order, its chain, its history and its replay are whole', async () => {
  const workshop = await openWorkshop(house);
  const { caseId, number, trackingCode } = await fileOne(house);
  const { seq, documents } = await open(house, people.secretary, caseId);
  await call(house, 'POST', trackingPath(number, '/actions'), {
    headers: { ...visitor(), 'X-Tracking-Code': trackingCode, 'Idempotency-Key': 'withdraw' },
    body: { action: 'withdraw', expectedSeq: seq },
  });
  await isDone(await approved({ ground: 'Դատարանի վճիռ', number }));
  const audit = { headers: people.auditor.headers };
  const history = (await call<CaseHistory>(house, 'GET', `/cases/${caseId}/history`, audit)).body;
  expect(history).toMatchObject({ verification: { ok: true, fault: null }, destroyedAt: expect.any(String) });
  const replay = await call<ReplayReport>(house, 'POST', `/cases/${caseId}/replay`, audit);
  expect(replay.body).toMatchObject({ same: true, runs: [{ ok: true }] });
  const tracked = { headers: { ...visitor(), 'X-Tracking-Code': trackingCode } };
  const seen = await call(house, 'GET', trackingPath(number), tracked);
  expect(seen).toMatchObject({ status: 200, body: { destroyedAt: expect.any(String), documents: [] } });
  const paper = await call(house, 'GET', trackingPath(number, `/documents/${documents[0]?.id}`), tracked);
  expect([paper.status, paper.body.code]).toEqual([410, 'document.destroyed']);
  await workshop.close();
}, 60_000);
