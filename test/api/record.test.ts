import type { Connection } from 'mongoose';
import { connect } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { migrations } from '../../api/db/migrations.ts';
import { type Models, modelsOf } from '../../api/db/models.ts';
import { UnscopedQuery } from '../../api/db/scope.ts';
import { ownDatabase, ownName } from '../support/engines.ts';

let connection: Connection;
let models: Models;

beforeAll(async () => {
  connection = await connect(ownDatabase(ownName('record')));
  models = modelsOf(connection);
  await migrate(connection);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const user = (id: string, community: string) => ({
  _id: id,
  community,
  username: id,
  passwordHash: 'x',
  name: 'Անահիտ',
  roles: ['clerk' as const],
  settlements: [],
  language: 'hy' as const,
  active: true,
});

test('a migration runs once, and everything it made is there', async () => {
  expect(await migrate(connection)).toEqual([]);
  const indexes = await models.cases.collection.indexes();
  expect(indexes.map(({ key }) => key)).toContainEqual({ community: 1, lists: 1, dueAt: 1 });
});

test('cases of the second version are listed as new ones are, and old indexes go', async () => {
  const cases = connection.collection('cases');
  await cases.createIndex({ community: 1, queues: 1, dueAt: 1 });
  const state = { tasks: [{ role: 'clerk' }], departments: ['social'], executor: { userId: 'u1' } };
  await cases.insertOne({ community: 'one', number: 'N 1', queues: ['role:clerk'], state });
  await migrations[2]?.up(connection);
  expect(await cases.findOne({ community: 'one', number: 'N 1' })).toMatchObject({
    lists: ['role:clerk', 'reader:department/social', 'reader:user/u1'],
  });
  expect((await cases.indexes()).map(({ key }) => Object.keys(key))).not.toContainEqual([
    'community',
    'queues',
    'dueAt',
  ]);
});

describe('the wall between communities', () => {
  beforeAll(async () => {
    await models.users.insertMany([user('a', 'one'), user('b', 'two')]);
  });

  const unscoped: Record<string, () => PromiseLike<unknown>> = {
    find: () => models.users.find({}),
    findById: () => models.users.findById('a'),
    'an operator as community': () => models.users.find({ community: { $ne: 'two' } }),
    updateMany: () => models.users.updateMany({}, { active: false }),
    findOneAndUpdate: () => models.users.findOneAndUpdate({ _id: 'a' }, { active: false }),
    deleteMany: () => models.users.deleteMany({}),
    countDocuments: () => models.users.countDocuments(),
    estimatedDocumentCount: () => models.users.estimatedDocumentCount(),
    distinct: () => models.users.distinct('name'),
    exists: () => models.users.exists({ _id: 'a' }),
    aggregate: () => models.users.aggregate([{ $group: { _id: null } }]),
    bulkWrite: () => models.users.bulkWrite([{ deleteMany: { filter: {} } }]),
  };

  test.each(Object.entries(unscoped))('%s without a community throws', async (_name, query) => {
    await expect(Promise.resolve().then(query)).rejects.toThrow(UnscopedQuery);
    expect(await models.users.countDocuments({ community: 'two', active: true })).toBe(1);
  });

  test('with one it sees that one alone, and all only when it says so', async () => {
    expect((await models.users.find({ community: 'one' }).lean()).map(({ _id }) => _id)).toEqual(['a']);
    expect(await models.users.aggregate([{ $match: { community: 'one' } }])).toHaveLength(1);
    const all = await models.users.find({}, null, { acrossCommunities: true }).lean();
    expect(all.map(({ _id }) => _id).sort()).toEqual(['a', 'b']);
  });
});

test('a number is given once', async () => {
  const entry = {
    caseId: 'case-1',
    community: 'one',
    journal: 'incoming' as const,
    year: 2026,
    n: 1,
    number: 'Մ-0001/26',
    registeredAt: new Date(),
  };
  await models.register.create({ _id: 'case-1', ...entry });
  await expect(models.register.create({ _id: 'case-2', ...entry })).rejects.toMatchObject({ code: 11_000 });
  await expect(models.register.create({ _id: 'case-1', ...entry, n: 2 })).rejects.toMatchObject({ code: 11_000 });
});

test('a stored event keeps empty objects, since its hash covers them', async () => {
  const event = { caseId: 'c', community: 'one', seq: 1, at: 'now', prevHash: '', hash: 'h' };
  await models.events.create({
    ...event,
    actor: { kind: 'system' },
    type: 'stage.entered',
    data: { stage: 's', tasks: [], facts: {} } as never,
  });
  const stored = await models.events.findOne({ community: 'one', caseId: 'c' }).lean();
  expect(stored?.data).toEqual({ stage: 's', tasks: [], facts: {} });
});
