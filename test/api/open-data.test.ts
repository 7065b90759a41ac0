import type { OpenDataCatalogue } from '../../workflows/contract/http-open-data.ts';
import { applicant, command, happened } from '../domain/cases.ts';
import { call } from './support/callers.ts';
import { type House, openHouse, visitor } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('open-data');
});
afterAll(() => house.close());

const path = '/communities/vardashen/open-data';
const rowsOf = async (dataset: string) =>
  (await call<Record<string, unknown>[]>(house, 'GET', `${path}/${dataset}?format=json`, { headers: visitor() })).body;
const csvOf = async (dataset: string) => {
  const answer = await fetch(`${house.url}${path}/${dataset}?format=csv`, { headers: visitor() });
  return { answer, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()) };
};

/** So many cases of a month, the first of them decided after one day, the next after two, and so on. */
async function inMonth(month: string, cases: number, decided: number): Promise<void> {
  const at = (day: number) => `${month}-${String(day).padStart(2, '0')}T06:00:00.000Z`;
  for (let n = 1; n <= cases; n++) {
    const { state } = await recordPast(house, { registeredAt: at(1) }, (law, story) =>
      happened(law, story, command(applicant, 'withdraw'), at(2)),
    );
    if (n <= decided)
      await house.services.models.cases.updateOne(
        { _id: state.caseId, community: 'vardashen' },
        { 'state.decision': { decision: 'answered', at: at(1 + n) } },
      );
  }
}

test('the catalogue describes every dataset in three languages and leads to its rows', async () => {
  const { body, headers } = await call<OpenDataCatalogue>(house, 'GET', path);
  expect([body['@type'], headers.get('content-type')]).toEqual([
    'dcat:Catalog',
    expect.stringContaining('application/ld+json'),
  ]);
  expect(body['dcat:dataset'].map((dataset) => dataset['dct:identifier'])).toEqual([
    'case-statistics',
    'permits',
    'council-acts',
    'services',
    'calendar',
  ]);
  for (const dataset of body['dcat:dataset']) {
    expect(dataset['dct:title'].map((title) => title['@language'])).toEqual(['hy', 'en', 'ru']);
    for (const { 'dcat:downloadURL': at, 'dcat:mediaType': type } of dataset['dcat:distribution']) {
      const answer = await fetch(new URL(at['@id'], `${house.url}${path}`), { headers: visitor() });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
      await answer.body?.cancel();
    }
  }
});

test('statistics count by service and month, with the median, and say nothing of a few', async () => {
  await inMonth('2024-02', 7, 5);
  await inMonth('2024-03', 6, 2);
  await inMonth('2024-04', 4, 4);
  const service = 'free-application';
  expect(await rowsOf('case-statistics')).toEqual([
    { month: '2024-02', service, registered: 7, decided: 5, medianDays: 3 },
    { month: '2024-03', service, registered: 6, decided: null, medianDays: null },
    { month: '2024-04', service, registered: null, decided: null, medianDays: null },
  ]);
  const { text, answer } = await csvOf('case-statistics');
  expect(text).toBe(
    '\uFEFFmonth,service,registered,decided,medianDays\r\n' +
      '2024-02,free-application,7,5,3\r\n2024-03,free-application,6,,\r\n2024-04,free-application,,,\r\n',
  );
  expect(answer.headers.get('content-disposition')).toContain('vardashen-case-statistics.csv');
});

test('the calendar has every day of two years, and tells a working day from a Sunday', async () => {
  const days = (await rowsOf('calendar')) as { date: string; working: boolean }[];
  const years = new Set(days.map(({ date }) => date.slice(0, 4)));
  expect([years.size, new Set(days.map(({ date }) => date)).size]).toEqual([2, days.length]);
  expect(days.some(({ date, working }) => new Date(date).getUTCDay() === 3 && working)).toBe(true);
  expect(days.filter(({ date, working }) => new Date(date).getUTCDay() === 0 && working)).toEqual([]);
});

test('no row says whose a case was, and what is not published is unknown', async () => {
  const everything = (await Promise.all(['case-statistics', 'services', 'calendar'].map(csvOf))).map(
    ({ text }) => text,
  );
  const { models } = house.services;
  const some = await models.cases.findOne({ community: 'vardashen' }, { number: 1 }).lean();
  for (const text of everything) expect(text).not.toContain(some?.number);
  const unknown = await call(house, 'GET', `${path}/persons`, { headers: visitor() });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'dataset.unknown']);
  expect((await call(house, 'GET', '/communities/nowhere/open-data')).status).toBe(404);
  expect((await call(house, 'GET', `${path}/calendar?format=xml`, { headers: visitor() })).status).toBe(422);
});
