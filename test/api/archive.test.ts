import { createRegister } from '../../workers/activities/register.ts';
import { createCarryOutDestruction } from '../../workers/jobs/carry-out-destruction.ts';
import { createLog } from '../../workers/log.ts';
import type { CaseView } from '../../workflows/contract/http.ts';
import type {
  CaseIndexRow,
  DestructionActView,
  DestructionLine,
  DueCase,
  HoldView,
} from '../../workflows/contract/http-archive.ts';
import type { CaseHistory } from '../../workflows/contract/http-history.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { act, call, open, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { confirmRetention, contentOf, recordKept } from './support/kept-cases.ts';

let house: House;
let secretary: Person;
let head: Person;
let administrator: Person;
beforeAll(async () => {
  house = await openHouse('archive');
  secretary = await signedIn(house, { role: 'secretary' });
  head = await signedIn(house, { role: 'head' });
  administrator = await signedIn(house, { role: 'administrator' });
  for (const service of ['free-application', 'petition', 'taxi-permit']) await confirmRetention(house, service);
});
afterAll(() => house.close());

const thisYear = new Date().getFullYear();
const get = async <T>(path: string, person = secretary) =>
  (await call<T>(house, 'GET', `/archive${path}`, { headers: person.headers })).body;
const post = <T>(path: string, body: unknown, person = secretary) =>
  call<T>(house, 'POST', `/archive${path}`, { headers: person.headers, body });
const due = async (): Promise<string[]> =>
  (await get<DueCase[]>(`/due?filter=${encodeURIComponent('{"purpose":"destruction"}')}`)).map(({ id }) => id);
const decide = (id: string, person: Person, approved = true) =>
  post<DestructionActView & { code: string }>(
    `/destruction-acts/${id}/decision`,
    { approved, reason: 'Ըստ ցանկի' },
    person,
  );
const carryOut = () => {
  const { models, files } = house.services;
  return createCarryOutDestruction({ models, files, register: createRegister(models), log: createLog('error') })();
};
const linesOf = (id: string) => get<DestructionLine[]>(`/destruction-acts/${id}/cases`);
const held = (body: object) => post<HoldView[]>('/holds', { ground: 'Դատական գործ', ...body });
const lift = (id: string) => post(`/holds/${id}/lift`, { reason: 'Դատարանն ավարտել է' });

test('a case is due from January of the year after its term, only by a term that was confirmed', async () => {
  const [old, young, unconfirmed] = await Promise.all([
    recordKept(house, 'free-application', thisYear - 6),
    recordKept(house, 'free-application', thisYear - 5),
    recordKept(house, 'incoming-letter', thisYear - 30),
  ]);
  const found = await due();
  expect([old, young, unconfirmed].map(({ caseId }) => found.includes(caseId))).toEqual([true, false, false]);
  const index = await get<CaseIndexRow[]>('/case-index');
  expect(index.find(({ id }) => id === 'free-application')).toMatchObject({
    caseIndex: '01-04',
    years: 5,
    confirmed: true,
    dueForDestruction: 1,
  });
  expect(index.find(({ id }) => id === 'incoming-letter')).toMatchObject({ confirmed: false, dueForDestruction: 0 });
  expect(index.find(({ id }) => id === 'taxi-permit')?.fromValidity).toBe(true);
});

test('a hold by case, or by case index and years, stops expiry and orders until it is lifted', async () => {
  const { caseId, number } = await recordKept(house, 'petition', 2011);
  const [one] = (await held({ number })).body;
  expect(await due()).not.toContain(caseId);
  expect((await post('/destruction-acts', { ground: 'Դատարանի վճիռ', number })).body).toMatchObject({
    code: 'destruction.held',
  });
  await lift(one?.id ?? '');
  expect(await due()).toContain(caseId);
  expect((await lift(one?.id ?? '')).status).toBe(404);
  const [many] = (await held({ caseIndex: '01-10', fromYear: 2010, toYear: 2011 })).body;
  expect(await due()).not.toContain(caseId);
  await lift(many?.id ?? '');
  const [other] = (await held({ caseIndex: '01-10', fromYear: 2012, toYear: 2013 })).body;
  expect(await due()).toContain(caseId);
  await lift(other?.id ?? '');
  expect((await held({ caseIndex: '99-99', fromYear: 2012, toYear: 2013 })).status).toBe(422);
  expect((await held({ number: 'none' })).status).toBe(422);
  const stored = await get<HoldView[]>('/holds');
  expect(stored.map(({ lifted }) => lifted?.by)).toEqual(Array(3).fill('secretary of vardashen'));
});

test('two persons destroy: the content goes, the record, its chain and the act stay', async () => {
  const gone = await recordKept(house, 'petition', 2001);
  const made = await post<DestructionActView>('/destruction-acts', { ground: 'Ցանկ N 397-Ն', caseIndex: '01-10' });
  expect(made).toMatchObject({ status: 201, body: { state: 'draft', kind: 'expiry', number: null, mayDecide: false } });
  const { id, cases } = made.body;
  expect((await linesOf(id)).map(({ caseId }) => caseId)).toContain(gone.caseId);
  expect((await post<{ code: string }>('/destruction-acts', { ground: 'Նույնը', caseIndex: '01-10' })).body.code).toBe(
    'destruction.nothing-due',
  );
  expect((await decide(id, secretary)).body.code).toBe('permission.denied');
  await carryOut();
  expect((await contentOf(house, gone.caseId)).documents).toBe(1);

  const before = (await contentOf(house, gone.caseId)).chunks;
  expect((await decide(id, head)).body).toMatchObject({ state: 'approved', decision: { by: 'head of vardashen' } });
  expect((await decide(id, administrator)).body.code).toBe('destruction.decided-already');
  await carryOut();
  const [carried] = await get<DestructionActView[]>('/destruction-acts');
  expect(carried).toMatchObject({
    id,
    state: 'done',
    cases,
    destroyed: cases,
    kept: 0,
    number: `ՈԱ-1/${thisYear % 100}`,
  });
  expect(await contentOf(house, gone.caseId)).toEqual({
    name: '',
    filed: '',
    salt: '',
    documents: 0,
    contents: 0,
    chunks: before - cases,
  });
  expect((await linesOf(id)).find(({ caseId }) => caseId === gone.caseId)).toMatchObject({
    number: gone.number,
    caseIndex: '01-10',
    dueFrom: '2007-01-01',
    state: 'destroyed',
  });

  const view = await open(house, secretary, gone.caseId);
  expect(view).toMatchObject({ applicant: '', allowedActions: [], documents: [], destroyedAt: expect.any(String) });
  const auditor = await signedIn(house, { role: 'auditor' });
  const history = (await call<CaseHistory>(house, 'GET', `/cases/${gone.caseId}/history`, { headers: auditor.headers }))
    .body;
  expect(history.verification.fault).toBeNull();
  const events = await house.services.models.events
    .find({ community: 'vardashen', caseId: gone.caseId }, { _id: 0, community: 0 })
    .sort({ seq: 1 })
    .lean();
  expect(verifyChain(events as never, { seq: view.seq, hash: view.head })).toBeNull();

  const paper = await call(house, 'GET', `/cases/${gone.caseId}/documents/${gone.documentId}`, {
    headers: secretary.headers,
  });
  expect([paper.status, paper.body.code]).toEqual([410, 'document.destroyed']);
  const reopened = await act<CaseView & { code: string }>(house, head, gone.caseId, {
    action: 'reopen',
    reason: 'Վճիռ',
    expectedSeq: view.seq,
  });
  expect([reopened.status, reopened.body.code]).toEqual([410, 'case.destroyed']);
  const journal = await house.services.models.accessJournal
    .find({ community: 'vardashen', caseId: gone.caseId, action: 'destroy' })
    .lean();
  expect(journal).toMatchObject([{ userId: head.id, key: id, outcome: 'done' }]);
});

test('whoever made an act never approves it, though the roles would allow it', async () => {
  const { models } = house.services;
  const { number } = await recordKept(house, 'free-application', thisYear - 8);
  await models.users.updateOne({ _id: head.id, community: 'vardashen' }, { roles: ['head', 'secretary'] });
  const { id } = (await post<DestructionActView>('/destruction-acts', { ground: 'Հրաման', number }, head)).body;
  expect((await decide(id, head)).body.code).toBe('destruction.same-person');
  await models.users.updateOne({ _id: head.id, community: 'vardashen' }, { roles: ['head'] });
  expect((await decide(id, administrator, false)).body.state).toBe('rejected');
  expect(await linesOf(id)).toEqual([]);
});

test('a hold that comes after the approval, or an objection, keeps the case; the act says why', async () => {
  const { models } = house.services;
  const [one, two] = [await recordKept(house, 'petition', 2002), await recordKept(house, 'petition', 2003)];
  const made = await post<DestructionActView>('/destruction-acts', { ground: 'Ցանկ', caseIndex: '01-10' });
  await decide(made.body.id, head);
  await held({ number: one.number });
  const open = await recordKept(house, 'petition', thisYear);
  await models.cases.updateOne(
    { _id: open.caseId, community: 'vardashen' },
    { status: 'in-progress', links: [two.caseId], closedAt: null },
  );
  await carryOut();
  const lines = await linesOf(made.body.id);
  const obstacleTo = ({ caseId }: { caseId: string }) => lines.find((line) => line.caseId === caseId)?.obstacle;
  expect([obstacleTo(one), obstacleTo(two)]).toEqual(['held', 'named-by-open']);
  expect((await contentOf(house, two.caseId)).filed).toBe('Լիլիթ Սարգսյան');
});

test('one case is erased by order before its term; an open one is not', async () => {
  const [young, going] = [
    await recordKept(house, 'petition', thisYear - 1),
    await recordKept(house, 'petition', thisYear - 1),
  ];
  await house.services.models.cases.updateOne(
    { _id: going.caseId, community: 'vardashen' },
    { status: 'in-progress', closedAt: null },
  );
  const order = { ground: 'Անձնական տվյալների պաշտպանության գործակալության որոշում' };
  expect((await post('/destruction-acts', { ...order, number: going.number })).body).toMatchObject({
    code: 'destruction.case-open',
  });
  const { id, kind } = (await post<DestructionActView>('/destruction-acts', { ...order, number: young.number })).body;
  expect(kind).toBe('order');
  await decide(id, administrator);
  await carryOut();
  expect(await contentOf(house, young.caseId)).toMatchObject({ name: '', filed: '', salt: '', documents: 0 });
});
