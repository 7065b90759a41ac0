import type { CaseView, Problem, Tracking } from '../../workflows/contract/http.ts';
import { act, attachment, call, open } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('versions');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const add = async <T>(caseId: string, ...files: { kind?: string; replaces?: string }[]) => {
  const { seq } = await open(house, office.clerk, caseId);
  const documents = await Promise.all(
    files.map(async (more) => {
      const { uploadId, secret } = await attachment(house);
      return { uploadId, secret, ...more };
    }),
  );
  return act<T>(house, office.clerk, caseId, { action: 'add-document', expectedSeq: seq, documents });
};

test('several files with their kinds in one action, then newer versions; the old ones stay and say so', async () => {
  const { caseId, number, trackingCode } = await fileOne(house);
  const added = await add<CaseView>(caseId, { kind: 'other' }, { kind: 'id' }, {});
  let view = added.body;
  expect(view.documents.map(({ kind, version }) => [kind, version])).toEqual([
    ['id', 1],
    ['other', 1],
    ['id', 1],
    ['other', 1],
  ]);
  expect(view.timeline.filter(({ type }) => type === 'documents.added')).toHaveLength(1);

  const [, old] = view.documents;
  view = (await add<CaseView>(caseId, { replaces: String(old?.id) })).body;
  const newer = view.documents.at(-1);
  expect(newer).toMatchObject({ version: 2, replaces: old?.id, kind: 'other' });
  view = (await add<CaseView>(caseId, { replaces: String(newer?.id) })).body;
  expect(view.documents.at(-1)).toMatchObject({ version: 3, replaces: newer?.id });
  expect(view.documents.find(({ id }) => id === old?.id)).toMatchObject({ version: 1, replacedBy: newer?.id });

  const path = trackingPath(number);
  const headers = { ...visitor(), 'X-Tracking-Code': trackingCode };
  const { documents } = (await call<Tracking>(house, 'GET', path, { headers })).body;
  expect(documents.filter(({ replacedBy }) => replacedBy)).toHaveLength(2);
});

test('a version of another case’s document, or of one replaced meanwhile, is refused and leaves nothing', async () => {
  const [one, other] = [await fileOne(house), await fileOne(house)];
  const foreign = (await open(house, office.clerk, other.caseId)).documents[0]?.id ?? '';
  const strange = await add<Problem>(one.caseId, { kind: 'other', replaces: foreign });
  expect([strange.status, strange.body.code]).toEqual([404, 'document.unknown']);
  const own = (await open(house, office.clerk, one.caseId)).documents[0]?.id ?? '';
  await add(one.caseId, { replaces: own });
  const late = await add<Problem>(one.caseId, { replaces: own });
  expect([late.status, late.body.code]).toEqual([409, 'document.replaced-already']);
  expect((await open(house, office.clerk, one.caseId)).documents).toHaveLength(2);
});

test('what the service asks for and the case has not is said', async () => {
  const { caseId } = await fileOne(house);
  const missing = async () =>
    (await open(house, office.clerk, caseId)).documentKinds.filter((kind) => kind.missing).map(({ key }) => key);
  expect(await missing()).toEqual([]);
  const { models } = house.services;
  const { state } = (await models.cases.findOne({ _id: caseId, community: 'vardashen' }).lean()) ?? {};
  await models.cases.updateOne(
    { _id: caseId, community: 'vardashen' },
    { state: { ...state, documents: [] } as never },
  );
  expect(await missing()).toEqual(['id']);
});
