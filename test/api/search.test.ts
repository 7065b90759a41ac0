import { eraseContent } from '../../api/modules/archive/erase-content.ts';
import { createIndexCase } from '../../workers/jobs/index-case.ts';
import type { SearchFilter } from '../../workflows/contract/http-search.ts';
import { command, completed, happened, monday, ref, staff } from '../domain/cases.ts';
import { act, call, file, freeApplication, open, type Person, pdf, signedIn, upload } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';
import { indexAll, search } from './support/searching.ts';
import { until } from './support/until.ts';

const here = { community: 'vardashen' };
let house: House;
let clerk: Person;
let head: Person;
beforeAll(async () => {
  house = await openHouse('search');
  clerk = await signedIn(house, { role: 'clerk' });
  head = await signedIn(house, { role: 'head' });
});
afterAll(() => house.close());

type Asked = Parameters<typeof search>[3];
const ask = (person: Person, q: string, more?: Asked) => search(house, person, q, more);
const numbers = async (person: Person, q: string, more?: Asked) =>
  (await ask(person, q, more)).body.map(({ number }) => number);

const isIndexed = (caseId: string, seq: number) =>
  until(async () => ((await house.services.models.search.findOne({ ...here, _id: caseId }).lean())?.seq ?? 0) >= seq);

async function applied(name: string, more: { text?: string; address?: string; document?: string } = {}) {
  const { address, text = 'Խնդրում եմ վերականգնել փողոցի լուսավորությունը։', document = 'id.pdf' } = more;
  const { uploadId, secret } = (await upload(house, pdf(), document)).body;
  const request = freeApplication([{ uploadId, secret, kind: 'id' }]);
  const { body } = await file(house, {
    ...request,
    applicant: { ...request.applicant, name, ...(address && { address }) },
    answers: { ...request.answers, text },
  });
  const stored = await house.services.models.cases.findOne({ ...here, number: body.number }).lean();
  const caseId = stored?._id ?? '';
  await isIndexed(caseId, 1);
  return { caseId, number: body.number };
}

describe('a case that was filed', () => {
  let workshop: { close(): Promise<void> };
  let filed: { caseId: string; number: string };
  beforeAll(async () => {
    workshop = await openWorkshop(house);
    filed = await applied('Գևորգ Հակոբյան', {
      address: 'Վարդաշեն, Ալեք Մանուկյան փողոց, 17',
      text: 'Խնդրում եմ նորոգել Ծաղկունքի ճանապարհի կամուրջը։',
      document: 'Ակտ հետազննության.pdf',
    });
    await applied('Արամ Խաչատրյան');
  });
  // Closed before the sweeps below are counted: a workshop that still reads documents puts cases behind meanwhile.
  afterAll(() => workshop.close());

  test.each([
    'Հակոբյան',
    'հակոբ',
    'Hakobyan',
    'Акопян',
    'Գեւորգ հակոբյ',
    'Геворг Акопян',
    'Frjgzy',
    'gevorg hakobyan',
    'Manukyan 17',
    'Ծաղկունքի կամուրջ',
    'tsaghkunqi',
    'հետազննության',
    'aram@example.com Հակոբյան',
  ])('is found by %s', async (q) => {
    expect(await numbers(clerk, q)).toEqual([filed.number]);
  });

  test.each([
    ['as it is written', (number: string) => number],
    ['in Latin letters', (number: string) => number.replace('Դ', 'd')],
    ['without its marks', (number: string) => number.replace(/[-/]/g, ' ').toLowerCase()],
    ['without its letter', (number: string) => number.slice(2)],
    ['by its running number alone', (number: string) => number.slice(2, 6)],
  ])('is found by its number %s, before all others', async (_how, typed) => {
    expect((await numbers(clerk, typed(filed.number)))[0]).toBe(filed.number);
  });

  test('is not found by what is not in it', async () => {
    expect(await numbers(clerk, 'Հակոբյան Խաչատրյան')).toEqual([]);
    const nothing = await ask(clerk, '«—»');
    expect([nothing.status, nothing.body]).toEqual([200, []]);
    expect(nothing.headers.get('Content-Range')).toBe('search 0-0/0');
  });

  test('says where it was found, with marks on the very words', async () => {
    const { body } = await ask(clerk, 'akopyan kamurj', { language: 'hy' });
    const shown = body[0]?.highlights.map(({ label, text, marks }) => [label, marks.map(([a, b]) => text.slice(a, b))]);
    expect(shown).toEqual([
      ['Դիմող', ['Հակոբյան']],
      [expect.any(String), ['կամուրջը']],
    ]);
    expect(body[0]).toMatchObject({ applicant: 'Գևորգ Հակոբյան', statusTitle: 'Ընթացքի մեջ' });
  });

  test('is found by what the office writes on it, and no longer once that is erased', async () => {
    const { models } = house.services;
    const { seq } = await open(house, clerk, filed.caseId);
    await act(house, clerk, filed.caseId, { action: 'note', text: 'Զանգել Սիրանույշին', expectedSeq: seq });
    await isIndexed(filed.caseId, seq + 1);
    expect(await numbers(clerk, 'siranuysh')).toEqual([filed.number]);
    await models.contents.deleteMany({ ...here, caseId: filed.caseId });
    await createIndexCase(models)({ ...here, caseId: filed.caseId, seq: seq + 1 });
    expect(await numbers(clerk, 'siranuysh')).toEqual([]);
    expect(JSON.stringify(await models.search.findOne({ ...here, _id: filed.caseId }).lean())).not.toContain('Սիրան');
  });
});

describe('what was read out of its documents', () => {
  let number: string;
  let caseId: string;
  beforeAll(async () => {
    const { models } = house.services;
    const { state } = await recordPast(house, { registeredAt: monday }, (_law, story) => story);
    [number, caseId] = [state.number, state.caseId];
    await indexAll(house);
    const read = { ...here, caseId };
    await models.documentTexts.insertMany([
      { ...read, _id: 'one', text: `${'Նախաբան։ '.repeat(60)}Վկայական տրված Գնորգյան Սիրվարդին` },
      { ...read, _id: 'two', text: 'Справка о составе семьи' },
    ]);
    expect(await indexAll(house)).toEqual([caseId]);
  });

  test.each(['Գևորգյան վկայական', 'Gevorgyan', 'գնորգյան սիրվարդ', 'spravka', 'справка сирвард'])(
    'finds a case by %s',
    async (q) => {
      expect(await numbers(clerk, q)).toEqual([number]);
    },
  );

  test('shows the passage, with the word as it was read', async () => {
    const [highlight] = (await ask(clerk, 'Գևորգյան', { language: 'ru' })).body[0]?.highlights ?? [];
    expect(highlight?.label).toBe('Текст документа');
    expect(highlight?.text.length).toBeLessThan(170);
    expect(highlight?.marks.map(([from, to]) => highlight.text.slice(from, to))).toEqual(['Գնորգյան']);
  });

  test('is found no longer once the case is erased; its number is', async () => {
    await eraseContent(house.services, { ...here, caseId });
    expect(await numbers(clerk, 'Գևորգյան վկայական')).toEqual([]);
    expect(await indexAll(house)).toEqual([caseId]);
    expect(await numbers(clerk, 'Գևորգյան վկայական')).toEqual([]);
    expect(await numbers(clerk, number)).toEqual([number]);
  });
});

describe('what a person may not read is not found', () => {
  let finance: string;
  let village: string;
  beforeAll(async () => {
    const one = await recordPast(house, { registeredAt: monday }, (law, story) => {
      const assignee = { userId: 'somebody', department: 'finance' };
      const checked = completed(law, story, staff('clerk'), 'complete');
      return completed(law, checked, staff('head'), 'assigned', { assignee, text: ref('resolution') });
    });
    finance = one.state.number;
    const two = await recordPast(
      house,
      { registeredAt: monday, service: 'certificate-residence', settlement: 'khachatun' },
      (_law, story) => story,
    );
    village = two.state.number;
    await recordPast(house, { registeredAt: monday, community: 'aygedzor' }, (_law, story) => story);
    await indexAll(house);
  });

  test('by department, settlement and community', async () => {
    const ofFinance = await signedIn(house, { role: 'specialist', department: 'finance' });
    const ofGeneral = await signedIn(house, { role: 'specialist', department: 'property' });
    const ofVillage = await signedIn(house, { role: 'clerk', settlements: ['khachatun'] });
    const stranger = await signedIn(house, { role: 'clerk', community: 'aygedzor' });
    expect(await numbers(ofFinance, finance)).toEqual([finance]);
    expect(await numbers(ofGeneral, finance)).toEqual([]);
    expect(await numbers(ofVillage, village)).toEqual([village]);
    expect(await numbers(ofVillage, finance)).toEqual([]);
    expect(await numbers(stranger, finance)).toEqual([]);
    expect(await numbers(head, finance)).toEqual([finance]);
  });

  test('nor by what the index said before the case moved on', async () => {
    const property = await signedIn(house, { role: 'specialist', department: 'property' });
    const { models } = house.services;
    const stored = await models.cases.findOne({ ...here, number: finance }).lean();
    const { matchedCount } = await models.search.updateOne(
      { ...here, _id: stored?._id ?? '' },
      { departments: ['property'] },
    );
    expect(matchedCount).toBe(1);
    expect(await numbers(property, finance)).toEqual([]);
  });

  test('and only those who list cases may ask', async () => {
    const administrator = await signedIn(house, { role: 'administrator' });
    expect((await ask(administrator, finance)).status).toBe(403);
    expect((await call(house, 'GET', '/search?q=a')).status).toBe(401);
  });
});

describe('many results', () => {
  const names: string[] = [];
  beforeAll(async () => {
    const { models } = house.services;
    for (let n = 0; n < 7; n++) {
      const registeredAt = new Date(Date.parse(monday) + n * 24 * 60 * 60_000).toISOString();
      const { state } = await recordPast(house, { registeredAt }, (law, story) =>
        n === 3 ? happened(law, story, command({ kind: 'applicant' }, 'withdraw')) : story,
      );
      await models.cases.updateOne({ ...here, _id: state.caseId }, { applicantName: 'Զաքարյան Եղիշե' });
      names.unshift(state.number);
    }
    await indexAll(house);
  });

  test('come newest first, page after page, without a count until the end', async () => {
    const seen: string[] = [];
    const ranges: (string | null)[] = [];
    let after: string | undefined;
    for (let from = 0; from < 9; from += 3) {
      const { body, headers } = await ask(clerk, 'zakaryan', { range: [from, from + 2], ...(after && { after }) });
      seen.push(...body.map(({ number }) => number));
      ranges.push(headers.get('Content-Range'));
      after = body.at(-1)?.id;
    }
    expect(seen).toEqual(names);
    expect(ranges).toEqual(['search 0-2/*', 'search 3-5/*', 'search 6-6/7']);
    expect(await numbers(clerk, 'zakaryan', { range: [3, 5] })).toEqual(names.slice(3, 6));
  });

  test('go on after a number was named, and in the reading that found them', async () => {
    const [third = ''] = names.slice(2, 3);
    const first = await ask(clerk, third, { range: [0, 0] });
    expect(first.body.map(({ number }) => number)).toEqual([third]);
    const rest = await numbers(clerk, third, { after: first.body[0]?.id ?? '' });
    expect(rest).not.toContain(third);
    const typed = 'pfrfhzy';
    const one = await ask(clerk, typed, { range: [0, 0] });
    expect(one.body.map(({ number }) => number)).toEqual(names.slice(0, 1));
    expect(await numbers(clerk, typed, { range: [1, 6], after: one.body[0]?.id ?? '' })).toEqual(names.slice(1));
  });

  test('are narrowed by service, status, days and department', async () => {
    const narrowed = (filter: SearchFilter) => numbers(clerk, 'zakaryan', { filter });
    expect(await narrowed({ service: 'certificate-residence' })).toEqual([]);
    expect(await narrowed({ status: 'closed' })).toEqual([names[3]]);
    expect(await narrowed({ from: '2026-03-04', to: '2026-03-05' })).toEqual([names[3], names[4]]);
    expect(await narrowed({ department: 'nobody' })).toEqual([]);
  });

  test.each(['range=[0,9999]&q=a', 'range=[300,310]&q=a', 'q=', `q=${'a'.repeat(201)}`, 'q=a&filter={"from":"now"}'])(
    '%s is refused',
    async (query) => {
      expect((await call(house, 'GET', `/search?${query}`, { headers: clerk.headers })).status).toBe(422);
    },
  );
});
