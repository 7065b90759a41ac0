import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { buildBundle } from '../../workers/build-bundle.ts';
import { presentRevision } from '../../workflows/contract/case.ts';
import { services } from '../../workflows/services/index.ts';
import { journeys } from './journeys.ts';

const folder = new URL('histories/', import.meta.url);
const recorded = (await readdir(folder)).filter((name) => name.endsWith('.json'));

describe('recorded histories', () => {
  let codePath = '';
  beforeAll(async () => {
    codePath = await buildBundle();
  });

  test.each(recorded)('%s runs again under the present code', async (name) => {
    const history = historyFromJSON(JSON.parse(await readFile(new URL(name, folder), 'utf8')));
    await Worker.runReplayHistory({ workflowBundle: { codePath } }, history, `case-${name}`);
  });

  test('a history that was tampered with does not', async () => {
    const text = await readFile(new URL(recorded[0] as string, folder), 'utf8');
    const history = historyFromJSON(JSON.parse(text.replaceAll('"record"', '"register"')));
    await expect(Worker.runReplayHistory({ workflowBundle: { codePath } }, history, 'case-x')).rejects.toThrow();
  });

  test('there is one of every journey, and a journey through every kind of stage that a service has', () => {
    expect(recorded).toEqual(
      expect.arrayContaining(Object.keys(journeys).map((name) => `${name}.r${presentRevision}.json`)),
    );
    const travelled = Object.values(journeys).flatMap(({ service }) => kindsOf(service));
    expect(travelled).toEqual(expect.arrayContaining(Object.keys(services).flatMap(kindsOf)));
  });
});

const kindsOf = (service: string): string[] =>
  Object.values(services[service]?.definition.process.stages ?? {}).map(({ kind }) => kind);
