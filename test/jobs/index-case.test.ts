import { eraseContent } from '../../api/modules/archive/erase-content.ts';
import { createIndexCase } from '../../workers/jobs/index-case.ts';
import { type Person, signedIn } from '../api/support/callers.ts';
import { type House, openHouse } from '../api/support/house.ts';
import { recordPast } from '../api/support/past-cases.ts';
import { indexAll, search } from '../api/support/searching.ts';
import { monday } from '../domain/cases.ts';

const here = { community: 'vardashen' };
let house: House;
let clerk: Person;
beforeAll(async () => {
  house = await openHouse('index-case');
  clerk = await signedIn(house, { role: 'clerk' });
});
afterAll(() => house.close());

test('a sweep asks for what is behind or missing, and for nothing else', async () => {
  const { models } = house.services;
  const stale = await recordPast(house, { registeredAt: monday }, (_law, story) => story);
  expect(await indexAll(house)).toContain(stale.state.caseId);
  await models.cases.updateOne({ ...here, _id: stale.state.caseId }, { $inc: { seq: 1 } });
  expect(await indexAll(house)).toEqual([stale.state.caseId]);
  await models.search.deleteOne({ ...here, _id: stale.state.caseId });
  expect(await indexAll(house)).toEqual([stale.state.caseId]);
  expect(await indexAll(house)).toEqual([]);
});

test('a late job overwrites nothing newer', async () => {
  const { models } = house.services;
  const { state } = await recordPast(house, { registeredAt: monday }, (_law, story) => story);
  await indexAll(house);
  await models.search.updateOne({ ...here, _id: state.caseId }, { $inc: { seq: 1 } });
  await createIndexCase(models)({ ...here, caseId: state.caseId, seq: state.seq });
  expect((await models.search.findOne({ ...here, _id: state.caseId }).lean())?.seq).toBe(state.seq + 1);
});

test('a job that read a case before it was destroyed leaves none of its words', async () => {
  const { models } = house.services;
  const { state } = await recordPast(house, { registeredAt: monday }, (_law, story) => story);
  const place = { ...here, caseId: state.caseId };
  const own = { ...here, _id: state.caseId };
  await models.cases.updateOne(own, { applicantName: 'Ղարիբյան Սեդա' });
  const { collection } = models.search;
  const replace = collection.replaceOne;
  collection.replaceOne = async function destroyedFirst(...args: Parameters<typeof replace>) {
    collection.replaceOne = replace;
    await models.cases.updateOne(own, { destroyed: { at: new Date(), act: 'act' } });
    await eraseContent(house.services, place);
    return replace.apply(collection, args);
  } as typeof replace;
  await createIndexCase(models)({ ...place, seq: state.seq });
  expect((await search(house, clerk, 'gharibyan')).body).toEqual([]);
  const stored = await models.search.findOne(own).lean();
  expect(stored?.seq).toBe(state.seq);
  expect(JSON.stringify(stored)).not.toContain('Ղարիբյան');
});
