import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { buildBundle } from '../../workers/build-bundle.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { decisionActions } from '../../workflows/domain/council/decision-command.ts';
import type { DecisionEvent } from '../../workflows/domain/council/decision-event.ts';
import { evolveDecision } from '../../workflows/domain/council/decision-evolve.ts';
import { sessionActions } from '../../workflows/domain/council/session-command.ts';
import type { SessionEvent } from '../../workflows/domain/council/session-event.ts';
import { evolveSession } from '../../workflows/domain/council/session-evolve.ts';
import { itemStatuses } from '../../workflows/domain/council/session-state.ts';
import { methods } from '../../workflows/domain/council/voting.ts';
import { permitActions } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitEvent } from '../../workflows/domain/permit/permit-event.ts';
import { evolvePermit } from '../../workflows/domain/permit/permit-evolve.ts';
import type { SubjectState } from '../../workflows/domain/subject.ts';
import { councilJourneys } from './council-journeys.ts';
import { permitJourneys } from './permit-journeys.ts';
import { batchesIn, commandsOf, subjectToldAgain } from './subjects-told-again.ts';
import { decoded, type ExportedHistory } from './told-again.ts';

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name);
const recorded = [...(await namesIn('permit-histories/')), ...(await namesIn('council-histories/'))];
const exported = async (name: string): Promise<ExportedHistory> =>
  JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

const evolve = (state: SubjectState, event: unknown): SubjectState => {
  const { kind } = state;
  if (kind === 'permit') return evolvePermit(state as never, event as PermitEvent);
  return kind === 'session'
    ? evolveSession(state as never, event as SessionEvent)
    : evolveDecision(state as never, event as DecisionEvent);
};
const stateAtStart = ({ events }: ExportedHistory): SubjectState =>
  decoded<{ state: SubjectState }>(events[0]?.workflowExecutionStartedEventAttributes?.input ?? {}).state;

describe('recorded histories of permits, sessions and decisions', () => {
  let codePath = '';
  beforeAll(async () => {
    codePath = await buildBundle();
  });

  test('there is one of every journey', () => {
    const named = (folder: string, journeys: object) =>
      Object.keys(journeys).filter((name) => !recorded.some((file) => file.startsWith(`${folder}${name}.`)));
    expect([...named('permit-histories/', permitJourneys), ...named('council-histories/', councilJourneys)]).toEqual(
      [],
    );
  });

  test.each(recorded)('%s runs again under the present code', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: { codePath } }, historyFromJSON(await exported(name)), 'any');
  });

  test.each(recorded)(
    '%s is told again by the present law, link by link, to the state that was recorded',
    async (name) => {
      const history = await exported(name);
      const batches = batchesIn(history);
      const events = batches.flatMap((batch) => batch.events);
      expect(subjectToldAgain(history)).toEqual(events);
      const began = stateAtStart(history);
      expect(events.reduce(evolve, began)).toEqual(batches.at(-1)?.state ?? began);
      if (began.seq === 0) expect(verifyChain(events)).toBeNull();
    },
  );

  test('together they come through every act, every method of voting and every end of an item, and over several runs', async () => {
    const histories = await Promise.all(recorded.map(exported));
    const acts = histories.flatMap((history) =>
      commandsOf(history).map(({ args }) => decoded<{ action: string }>(args).action),
    );
    expect(acts).toEqual(expect.arrayContaining([...permitActions, ...sessionActions, ...decisionActions]));
    const data = histories.flatMap(batchesIn).flatMap(({ events }) => events as readonly SessionEvent[]);
    const methodsUsed = data.flatMap((event) => (event.type === 'vote.opened' ? [event.data.method] : []));
    expect(methodsUsed).toEqual(expect.arrayContaining([...methods]));
    const ends = data.flatMap((event) => (event.type === 'item.ended' ? [event.data.status] : []));
    expect(ends).toEqual(expect.arrayContaining(itemStatuses.filter((one) => one !== 'waiting' && one !== 'open')));
    const types = data.map(({ type }) => type as string);
    const byThemselves = ['quorum.lost', 'quorum.regained', 'case.told', 'decision.in-force', 'permit.expired'];
    expect(types).toEqual(expect.arrayContaining(byThemselves));
    const continued = histories
      .filter((history) => stateAtStart(history).seq > 0)
      .map((history) => stateAtStart(history).kind);
    expect(continued).toEqual(expect.arrayContaining(['permit', 'session']));
  });
});
