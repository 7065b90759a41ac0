import type { CaseRow, CaseView, Problem } from '../../workflows/contract/http.ts';
import { act, call, open, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { fileOne, type Office, openOffice } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('cases');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

test('a list is paged, sorted, filtered and counted', async () => {
  const ids = [await fileOne(house), await fileOne(house), await fileOne(house)];
  const list = (query: string) => call<CaseRow[]>(house, 'GET', `/cases?${query}`, { headers: office.clerk.headers });
  const filter = encodeURIComponent('{"queue":"mine","service":"free-application"}');
  const { body, headers } = await list(`sort=["registeredAt","DESC"]&range=[0,1]&filter=${filter}`);
  expect(body.map(({ number }) => number)).toEqual([ids[2]?.number, ids[1]?.number]);
  expect(headers.get('Content-Range')).toMatch(/^cases 0-1\/\d+$/);
  const one = await list(`filter=${encodeURIComponent(JSON.stringify({ number: ids[0]?.number }))}`);
  expect(one.body.map(({ id }) => id)).toEqual([ids[0]?.caseId]);
  expect((await list('filter={"queue":"secret"}')).status).toBe(422);
  expect((await list('range=[0,100000]')).status).toBe(422);
});

test("another community's case, or another department's, is as unknown as none", async () => {
  const { caseId } = await fileOne(house);
  const { documents } = await open(house, office.clerk, caseId);
  const aygedzor = await openOffice(house, 'aygedzor');
  const elsewhere = await signedIn(house, { role: 'specialist', department: 'finance' });
  const village = await signedIn(house, { role: 'clerk', settlements: ['khachatun'] });
  for (const person of [aygedzor.clerk, aygedzor.head, elsewhere, village]) {
    const get = async (path: string) => (await call(house, 'GET', path, { headers: person.headers })).body.code;
    expect(await get(`/cases/${caseId}`)).toBe('case.unknown');
    expect(await get(`/cases/${caseId}/documents/${documents[0]?.id}`)).toBe('case.unknown');
    expect(
      (await act<Problem>(house, person, caseId, { action: 'message', text: 'x', expectedSeq: 1 })).body.code,
    ).toBe('case.unknown');
    const rows = await call<CaseRow[]>(house, 'GET', '/cases', { headers: person.headers });
    expect(rows.body.map(({ id }) => id)).not.toContain(caseId);
  }
  const audit = await call(house, 'GET', `/cases/${caseId}/history`, { headers: aygedzor.auditor.headers });
  expect(audit.body.code).toBe('case.unknown');
});

test('what a person reads in the asked language', async () => {
  const { caseId } = await fileOne(house);
  const read = async (language: string) =>
    (
      await call<CaseView>(house, 'GET', `/cases/${caseId}`, {
        headers: { ...office.clerk.headers, 'Accept-Language': language },
      })
    ).body;
  const [hy, en, ru] = [await read('hy'), await read('en'), await read('ru')];
  expect(new Set([hy, en, ru].map(({ statusTitle }) => statusTitle)).size).toBe(3);
  expect(en.answers.map(({ label }) => label)).toContain('Subject of the application');
  expect(en.allowedActions.map(({ action, outcome }) => outcome ?? action)).toEqual(
    expect.arrayContaining(['claim', 'complete', 'incomplete']),
  );
});
