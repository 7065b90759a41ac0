import {
  bodyListSchema,
  bodySchema,
  objectListSchema,
  systemSchema,
} from '../../api/modules/council-public/oparl/oparl.schemas.ts';
import { objectSchema } from '../../api/modules/council-public/oparl/shapes.ts';
import { attachment, call, type Person } from './support/callers.ts';
import {
  agreed,
  budget,
  type CouncilPeople,
  decisionOf,
  demand,
  draftDecision,
  draftSession,
  onDecision,
  openCouncil,
  votedOn,
} from './support/council.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { until } from './support/until.ts';

const address = 'https://open.example/api/v1';
const oparl = `${address}/oparl/1.1`;
const body = `${oparl}/bodies/vardashen`;

let house: House;
let workshop: { close(): Promise<void> };
let people: CouncilPeople;
beforeAll(async () => {
  house = await openHouse('council-oparl', { PUBLIC_API_URL: address });
  workshop = await openWorkshop(house);
  people = await openCouncil(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

type Thing = { id: string; type: string; modified: string } & Record<string, unknown>;
interface Listed {
  data: Thing[];
  pagination: { totalElements: number };
  links: { next?: string; last: string };
}

/** As a program elsewhere that follows addresses and knows nothing of paths. */
const read = async <T>(url: string): Promise<T> => {
  const {
    status,
    body: answer,
    headers,
  } = await call<T>(house, 'GET', url.slice(address.length), {
    headers: visitor(),
  });
  expect([url, status, headers.get('access-control-allow-origin')]).toEqual([url, 200, '*']);
  return answer;
};

async function readList(url: string): Promise<Thing[]> {
  const { data, links } = objectListSchema.parse(await read<Listed>(url)) as Listed;
  return links.next ? [...data, ...(await readList(links.next))] : data;
}

const linksIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith(`${address}/`) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksIn) : [];
};

/** From the system to every object of every list: each is of the standard's shape, and each address in it leads somewhere. */
async function harvest(): Promise<Thing[]> {
  const system = systemSchema.parse(await read(`${oparl}/system`));
  const { data } = bodyListSchema.parse(await read(system.body)) as { data: { id: string }[] };
  expect(data.map(({ id }) => id)).toEqual([`${oparl}/bodies/aygedzor`, body]);
  const lists = linksIn(bodySchema.parse(await read(body))).filter((url) => /\/vardashen\/[\w-]+$/.test(url));
  expect(lists).toHaveLength(10);
  const things = (await Promise.all(lists.map(readList))).flat();
  for (const thing of things) expect(objectSchema.parse(await read(thing.id))).toEqual(thing);
  const known = new Set([system.id, system.body, body, ...lists, ...things.map(({ id }) => id)]);
  for (const url of new Set(things.flatMap(linksIn)))
    if (!known.has(url)) {
      const answer = await fetch(house.url + url.slice(address.length), { headers: visitor() });
      expect([url, answer.status]).toEqual([url, 200]);
      const expected = url.endsWith('/content') ? 'inline' : 'attachment';
      expect(answer.headers.get('content-disposition')).toMatch(expected);
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      await answer.body?.cancel();
    }
  return things;
}

const ofType = (things: Thing[], type: string) => things.filter((one) => one.type.endsWith(`/1.1/${type}`));

test('a council is harvested from its system to its files; what is taken back leaves a tombstone; drafts are not there', async () => {
  const { secretary, head, specialist, lawyer, members } = people;
  const empty = await harvest();
  expect(new Set(empty.map(({ type }) => type.split('/').pop()))).toEqual(
    new Set(['Organization', 'Person', 'Membership', 'Location']),
  );

  const { uploadId, secret } = await attachment(house, 'annex');
  const { id: decision } = await draftDecision(house, specialist, { ...budget, documents: [{ uploadId, secret }] });
  await onDecision(house, specialist, decision, 'submit');
  await onDecision(house, specialist, decision, 'agree-department');
  await onDecision(house, lawyer, decision, 'agree-legal');
  await onDecision(house, secretary, decision, 'agree-secretary');
  const withdrawn = await agreed(house, people);
  const { id: session } = await draftSession(house, secretary);
  for (const one of [decision, withdrawn]) {
    await demand(house, secretary, session, { action: 'add-item', question: { decision: one } });
    await until(async () => (await decisionOf(house, secretary, one)).status === 'on-agenda');
  }
  const { id: draft } = await draftSession(house, secretary);
  expect(JSON.stringify(await harvest())).not.toMatch(new RegExp([session, draft, decision, withdrawn].join('|')));

  await demand(house, secretary, session, { action: 'publish' });
  const published = await harvest();
  expect(ofType(published, 'Meeting')).toMatchObject([
    { id: `${body}/meetings/${session}`, meetingState: 'eingeladen', cancelled: false, agendaItem: [{}, {}] },
  ]);
  const papers = ofType(published, 'Paper');
  expect(papers.find(({ id }) => id.endsWith(decision))).toMatchObject({
    name: budget.title.hy,
    'hamaynq:text': budget.text,
    auxiliaryFile: [{ fileName: 'annex.pdf', mimeType: 'application/pdf' }],
    consultation: [{ meeting: `${body}/meetings/${session}` }],
  });
  expect(JSON.stringify(published)).not.toContain(draft);
  const counts = ['AgendaItem', 'Consultation', 'Paper', 'File'].map((type) => ofType(published, type).length);
  expect(counts).toEqual([2, 2, 2, 1]);

  const before = encodeURIComponent(new Date().toISOString());
  await demand(house, secretary, session, { action: 'remove-item', item: 'i2', reason: 'Հեղինակի խնդրանքով' });
  await until(async () => (await decisionOf(house, secretary, withdrawn)).status === 'queued');
  for (const [list, id] of [
    ['papers', withdrawn],
    ['agenda-items', `${session}.i2`],
    ['consultations', `${session}.i2`],
  ] as const) {
    const changed = await readList(`${body}/${list}?modified_since=${before}&elementsPerPage=1`);
    const gone = changed.find((one) => one.id === `${body}/${list}/${id}`);
    expect([list, gone && Object.keys(gone).toSorted(), gone?.deleted]).toEqual([
      list,
      ['created', 'deleted', 'id', 'modified', 'type'],
      true,
    ]);
  }
  const pages = await readList(`${body}/agenda-items?elementsPerPage=1&omit_internal=true`);
  expect(pages.map(({ id }) => id.slice(-2))).toEqual(['i1', 'i2']);
  const { links, pagination } = await read<Listed>(`${body}/papers?created_until=2020-01-01T00%3A00%3A00%2B04%3A00`);
  expect([pagination.totalElements, links.next]).toEqual([0, undefined]);
  const slim = await read<Listed>(`${body}/meetings?omit_internal=true`);
  expect(slim.data[0]).not.toHaveProperty('agendaItem');

  await demand(house, secretary, session, { action: 'arrive', members: members.map((one) => one.id) });
  await demand(house, head, session, { action: 'convene' });
  await votedOn(house, people, session, 'i1', ['for', 'for', 'against']);
  await demand(house, head, session, { action: 'close' });
  await until(async () => (await decisionOf(house, head, decision)).status === 'numbered');
  await onDecision(house, head, decision, 'sign');
  await onDecision(house, secretary, decision, 'publish');
  const held = await harvest();
  expect(ofType(held, 'Meeting')[0]).toMatchObject({
    participant: expect.arrayContaining(members.map((one: Person) => `${body}/people/${one.id}`)),
    end: expect.any(String),
    agendaItem: [{ result: 'Ընդունված է', 'hamaynq:vote': { for: 2, against: 1, adopted: true } }],
  });
  expect(ofType(held, 'Paper').find(({ id }) => id.endsWith(decision))).toMatchObject({
    reference: expect.stringMatching(/^N \d-Ն$/),
  });
}, 120_000);

test('another community has none of it; what does not exist is not found', async () => {
  const other = `${oparl}/bodies/aygedzor`;
  for (const list of ['meetings', 'papers', 'files', 'people'])
    expect((await read<Listed>(`${other}/${list}`)).data).toEqual([]);
  const [paper] = await readList(`${body}/papers`);
  const ask = async (path: string) => (await call(house, 'GET', `/oparl/1.1${path}`, { headers: visitor() })).status;
  expect(await ask(`/bodies/aygedzor/papers/${paper?.id.split('/').pop()}`)).toBe(404);
  expect(await ask('/bodies/nowhere')).toBe(404);
  expect(await ask('/bodies/vardashen/votes')).toBe(422);
  expect(await ask('/bodies/vardashen/papers?modified_since=yesterday')).toBe(422);
}, 30_000);
