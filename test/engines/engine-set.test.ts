import { Connection } from '@temporalio/client';
import { Redis } from 'ioredis';
import { MongoClient } from 'mongodb';
import { engineAddresses, ownDatabase, ownName } from '../support/engines.ts';

test('Temporal keeps closed histories for ten years', async () => {
  const connection = await Connection.connect({ address: engineAddresses().temporal });
  const { config } = await connection.workflowService.describeNamespace({ namespace: 'default' });
  await connection.close();
  expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(3650 * 24 * 3600);
});

test('MongoDB offers transactions and change streams', async () => {
  const client = await MongoClient.connect(ownDatabase(ownName('engines')));
  const things = client.db().collection('things');
  await things.insertOne({ n: 0 });
  const changes = things.watch();
  await changes.tryNext();
  await client.withSession((session) => session.withTransaction(() => things.insertOne({ n: 1 }, { session })));
  expect(await changes.next()).toMatchObject({ operationType: 'insert', fullDocument: { n: 1 } });
  await changes.close();
  await client.close();
});

test('Redis evicts nothing and keeps what it accepted', async () => {
  const redis = new Redis(engineAddresses().redis);
  const settings = await redis.config('GET', 'maxmemory-policy', 'appendonly');
  redis.disconnect();
  expect(settings).toEqual(expect.arrayContaining(['noeviction', 'yes']));
});
