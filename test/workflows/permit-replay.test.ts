import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { buildBundle } from '../../workers/build-bundle.ts';
import type { SubjectBatch } from '../../workflows/contract/subject.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import type { PermitEvent } from '../../workflows/domain/permit/permit-event.ts';
import { evolvePermit } from '../../workflows/domain/permit/permit-evolve.ts';
import { newPermit } from '../../workflows/domain/permit/permit-state.ts';
import { permitJourneys } from './permit-journeys.ts';

const folder = new URL('permit-histories/', import.meta.url);
const recorded = (await readdir(folder)).filter((name) => name.endsWith('.json'));
const history = async (name: string) => historyFromJSON(JSON.parse(await readFile(new URL(name, folder), 'utf8')));

describe('recorded histories of permits', () => {
  let codePath = '';
  beforeAll(async () => {
    codePath = await buildBundle();
  });

  test('there is one of every journey', () => {
    expect(recorded).toEqual(expect.arrayContaining(Object.keys(permitJourneys).map((name) => `${name}.json`)));
  });

  test.each(recorded)('%s runs again under the present code', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: { codePath } }, await history(name), name);
  });

  test.each(recorded)('%s is one chain, whose fold is the state that was recorded', async (name) => {
    const batches = ((await history(name)).events ?? []).flatMap(({ activityTaskScheduledEventAttributes: one }) => {
      const payload = one?.activityType?.name === 'recordSubject' ? one.input?.payloads?.[0] : undefined;
      return payload ? [defaultPayloadConverter.fromPayload<SubjectBatch>(payload)] : [];
    });
    const events = batches.flatMap((batch) => batch.events as readonly PermitEvent[]);
    expect(verifyChain(events)).toBeNull();
    const [first] = events;
    expect(events.reduce(evolvePermit, newPermit(first?.subjectId ?? '', 'vardashen'))).toEqual(batches.at(-1)?.state);
  });
});
