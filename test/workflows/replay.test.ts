import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { buildBundle } from '../../workers/build-bundle.ts';
import { presentRevision } from '../../workflows/contract/case.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { services } from '../../workflows/services/index.ts';
import { journeys } from './journeys.ts';
import { type ExportedHistory, kindsIn, recordedIn, toldAgain } from './told-again.ts';

const folder = new URL('histories/', import.meta.url);
const recorded = (await readdir(folder)).filter((name) => name.endsWith('.json'));
const exported = async (name: string): Promise<ExportedHistory> =>
  JSON.parse(await readFile(new URL(name, folder), 'utf8'));

describe('recorded histories', () => {
  let codePath = '';
  beforeAll(async () => {
    codePath = await buildBundle();
  });

  test.each(recorded)('%s runs again under the present code', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: { codePath } }, historyFromJSON(await exported(name)), name);
  });

  test.each(recorded)('%s is told again by the present law, link by link', async (name) => {
    const history = await exported(name);
    expect(toldAgain(history)).toEqual(recordedIn(history));
  });

  test('a history that was tampered with does not run', async () => {
    const text = await readFile(new URL(recorded[0] as string, folder), 'utf8');
    const history = historyFromJSON(JSON.parse(text.replaceAll('"record"', '"register"')));
    await expect(Worker.runReplayHistory({ workflowBundle: { codePath } }, history, 'case-x')).rejects.toThrow();
  });

  test('there is one of every journey', () => {
    expect(recorded).toEqual(
      expect.arrayContaining(Object.keys(journeys).map((name) => `${name}.r${presentRevision}.json`)),
    );
  });

  test('some journey comes through every kind of stage that a service has, and through whatever the law does alone', async () => {
    const histories = await Promise.all(recorded.map(exported));
    expect(histories.flatMap(kindsIn)).toEqual(expect.arrayContaining(Object.values(services).flatMap(kindsOf)));
    const types = histories.flatMap(recordedIn).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        'term.warned',
        'term.lapsed',
        'silence.took-effect',
        'opinion.lapsed',
        'calendar.changed',
      ]),
    );
  });
});

const kindsOf = ({ definition }: Service): string[] => Object.values(definition.process.stages).map(({ kind }) => kind);
