import type { Problem, Tracking } from '../../workflows/contract/http.ts';
import { attachment, call, file, freeApplication, pdf, signedIn, upload } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';
import { newsFrom } from './support/news.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('tracking');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const withCode = (code: string, headers = visitor()) => ({ headers: { ...headers, 'X-Tracking-Code': code } });

test('number and code show the case, however the code was copied', async () => {
  const { number, trackingCode, caseId } = await fileOne(house);
  const written = ` ${trackingCode
    .toLowerCase()
    .replace(/(.{4})/g, '$1-')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')}`;
  const { status, body } = await call<Tracking>(house, 'GET', trackingPath(number), withCode(written));
  expect([status, body.caseId, body.number]).toEqual([200, caseId, number]);
  expect(body.steps.map(({ state }) => state)).toEqual(['current', ...Array(body.steps.length - 1).fill('to-come')]);
  expect(body.timeline.map(({ type }) => type)).toEqual(['case.registered', 'stage.entered']);
});

test('no wrong part is told from another', async () => {
  const [one, two] = [await fileOne(house), await fileOne(house)];
  const tries = [
    call(house, 'GET', trackingPath(one.number), withCode(two.trackingCode)),
    call(house, 'GET', trackingPath('Դ-9999/26'), withCode(one.trackingCode)),
    call(house, 'GET', trackingPath(one.number), withCode('')),
    call(house, 'GET', '/communities/vardashen/tracking', withCode(one.trackingCode)),
    call(house, 'GET', trackingPath(one.number).replace('vardashen', 'aygedzor'), withCode(one.trackingCode)),
  ];
  const answers = await Promise.all(tries);
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers[0]?.body.code).toBe('tracking.unknown');
});

test('guessing slows its own address down and nobody else', async () => {
  const { number, trackingCode } = await fileOne(house);
  const guesser = visitor();
  for (let n = 0; n < 10; n++)
    expect((await call(house, 'GET', trackingPath(number), withCode(`GUESS${n}`, guesser))).status).toBe(404);
  const slowed = await call(house, 'GET', trackingPath(number), withCode(trackingCode, guesser));
  expect([slowed.status, slowed.body.code]).toEqual([429, 'tracking.slow-down']);
  expect(slowed.body.retryAfter).toBeGreaterThan(0);
  expect((await call(house, 'GET', trackingPath(number), withCode(trackingCode))).status).toBe(200);
});

test('an address that is not signed for counts as the one that called', async () => {
  const forged = {
    'X-Forwarded-Client': '203.0.113.9',
    'X-Forwarded-Client-Signature': `t=${Math.floor(Date.now() / 1000)},v=${'0'.repeat(64)}`,
  };
  const { limits } = house.services;
  await call(house, 'GET', trackingPath('Դ-9999/26'), withCode('X', forged));
  for (let n = 0; n < 9; n++) await limits.take('trackingAddress', '203.0.113.9');
  await expect(limits.demand('trackingAddress', '203.0.113.9')).resolves.toBeUndefined();
});

describe('downloads', () => {
  test('come as files that no page opens, with their name and length', async () => {
    const { uploadId, secret, size } = (await upload(house, pdf('իմ'), 'Անձնագիր "1".pdf')).body;
    const { number, trackingCode } = (await file(house, freeApplication([{ uploadId, secret, kind: 'id' }]))).body;
    const response = await fetch(house.url + trackingPath(number, `/documents/${uploadId}`), withCode(trackingCode));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(size),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment;/);
    expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('Անձնագիր "1".pdf')}`);
    expect(await response.text()).toBe(await pdf('իմ').text());
  });

  test("another case's document is unknown", async () => {
    const [one, two] = [await fileOne(house), await fileOne(house)];
    const { body } = await call<Tracking>(house, 'GET', trackingPath(one.number), withCode(one.trackingCode));
    const id = body.documents[0]?.id;
    expect(
      (await call(house, 'GET', trackingPath(two.number, `/documents/${id}`), withCode(two.trackingCode))).body.code,
    ).toBe('document.unknown');
  });

  test('a document about a person is not handed out by code', async () => {
    const { clerk } = office;
    const secretary = await signedIn(house, { role: 'secretary' });
    const specialist = await signedIn(house, { role: 'specialist', department: 'general' });
    const request = freeApplication([await attachment(house)], {
      service: 'certificate-residence',
      answers: {
        residenceAddress: 'Վարդաշեն, 1-ին փողոց 2',
        forWhom: 'self',
        presentedTo: 'Դպրոց',
        copies: 1,
        resultDelivery: 'in-person',
      },
    });
    const filed = await file<{ caseId: string; number: string; trackingCode: string } & Problem>(house, request);
    expect([filed.status, filed.body.errors]).toEqual([201, undefined]);
    const { caseId, number, trackingCode } = filed.body;
    await complete(house, clerk, caseId, 'complete');
    await complete(house, specialist, caseId, 'confirmed');
    const { uploadId, secret } = await attachment(house);
    const signed = await complete(house, secretary, caseId, 'granted', { documents: [{ uploadId, secret }] });
    expect(signed.documents.map(({ kind }) => kind)).toEqual(['id', 'result']);
    const { body } = await call<Tracking>(house, 'GET', trackingPath(number), withCode(trackingCode));
    expect(body.outcome?.status).toBe('granted');
    expect(body.documents.map(({ kind }) => kind)).toEqual(['id']);
    expect(
      (await call(house, 'GET', trackingPath(number, `/documents/${uploadId}`), withCode(trackingCode))).status,
    ).toBe(404);
  });
});

describe('live', () => {
  test('citizen and clerk hear of a change; another community and another case do not', async () => {
    const [mine, other] = [await fileOne(house), await fileOne(house)];
    const stranger = await openOffice(house, 'aygedzor');
    const listeners = await Promise.all([
      newsFrom(house.url + trackingPath(mine.number, '/events'), withCode(mine.trackingCode).headers),
      newsFrom(`${house.url}/events`, office.head.headers),
      newsFrom(house.url + trackingPath(other.number, '/events'), withCode(other.trackingCode).headers),
      newsFrom(`${house.url}/events`, stranger.clerk.headers),
    ]);
    const [citizen, head, elsewhere, abroad] = listeners;
    await complete(house, office.clerk, mine.caseId, 'complete');
    await citizen.until(({ caseId, seq }) => caseId === mine.caseId && seq >= 4);
    await head.until(({ caseId, seq }) => caseId === mine.caseId && seq >= 4);
    await complete(house, office.clerk, other.caseId, 'complete');
    await elsewhere.until(({ caseId }) => caseId === other.caseId);
    expect(elsewhere.heard.every(({ caseId }) => caseId === other.caseId)).toBe(true);
    expect(citizen.heard.every(({ caseId }) => caseId === mine.caseId)).toBe(true);
    expect(abroad.heard).toEqual([]);
    for (const listener of listeners) listener.stop();
  });

  test('nobody listens without a code or a session', async () => {
    const { number } = await fileOne(house);
    expect((await call(house, 'GET', trackingPath(number, '/events'), withCode('WRONG'))).status).toBe(404);
    expect((await call(house, 'GET', '/events')).status).toBe(401);
  });
});
