import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkflowClient } from '@temporalio/client';
import { caseState, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { type Path, pathsOf, usualPath } from '../domain/paths.ts';
import { answersTo, everyService, oneOfEachShape } from '../domain/shapes.ts';
import { type CaseWorld, openCaseWorld, type RunningCase, timeSkippingEngine } from '../support/case-world.ts';

/** Each shape of process to each of its ends, and each service once the usual way. */
const shapes = oneOfEachShape(everyService);
const walks: [string, Law, Path][] = [
  ...shapes.flatMap((law) => {
    const paths = new Map(answersTo(law).flatMap((facts) => [...pathsOf(law, facts)]));
    return [...paths].map(([goal, path]): [string, Law, Path] => [`${law.definition.key}: ${goal}`, law, path]);
  }),
  ...everyService.map((law): [string, Law, Path] => [`${law.definition.key}: as usual`, law, usualPath(law)]),
];

interface Walked {
  readonly state: CaseState;
  readonly events: CaseEvent[];
}

/** Longer than any stage waits; so many at once are as many as two cores keep busy. */
const longEnough = 90 * 24 * 60 * 60 * 1000;
const atOnce = 16;

let world: CaseWorld;
let worker: { stop(): Promise<void> };
const walked = new Map<string, Walked>();

/** All walk until they come to where nobody answers; then time passes for all of them; and on they go. */
beforeAll(async () => {
  world = await openCaseWorld('every-end', await timeSkippingEngine());
  worker = await world.work();
  const open = new Map<string, { one: RunningCase; rest: Path['steps'] }>();
  await inTurns(walks, async ([name, law, { facts, steps }]) => {
    open.set(name, await go(await world.start(law.definition.key, facts), steps));
  });
  while ([...open.values()].some(({ rest }) => rest.length > 0)) {
    await world.skip(longEnough);
    await inTurns([...open], async ([name, { one, rest }]) => void open.set(name, await go(one, rest.slice(1))));
  }
  await inTurns([...open], async ([name, { one }]) => void walked.set(name, await endOf(one)));
}, 180_000);
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

/** Sends what is to be sent, up to where nobody answers. */
async function go(one: RunningCase, steps: Path['steps']): Promise<{ one: RunningCase; rest: Path['steps'] }> {
  for (const [index, step] of steps.entries()) {
    if ('lapses' in step) return { one, rest: steps.slice(index) };
    await one.send(step.send);
  }
  return { one, rest: [] };
}

/** Through a client that leaves the clock alone: when many at once let it run, the engine loses count of who holds it. */
async function endOf({ caseId }: RunningCase): Promise<Walked> {
  const { connection } = world.client;
  const handle = new WorkflowClient({ connection }).getHandle(caseWorkflowId(caseId));
  await handle.result();
  const events = await world.models.events
    .find({ community: 'vardashen', caseId }, { _id: 0, community: 0 })
    .sort({ seq: 1 })
    .lean();
  return { state: await handle.query(caseState), events: events as unknown as CaseEvent[] };
}

async function inTurns<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const takeNext = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
}

const at = (name: string): Walked => walked.get(name) as Walked;

describe.each(walks)('%s', (name, _, path) => {
  test('ends on the engine as the law says, in a chain that verifies', () => {
    const { state, events } = at(name);
    expect(state).toMatchObject({ status: 'closed', stage: { stage: path.state.stage.stage }, tasks: [] });
    expect(state.end?.status).toBe(path.state.end?.status);
    expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
    const times = events.map((event) => event.at);
    expect(times).toEqual([...times].sort());
  });

  test('has a number for each act', async () => {
    const { acts = [], caseId } = at(name).state;
    expect(acts.map(({ act, journal }) => [act, journal])).toEqual(
      (path.state.acts ?? []).map(({ act, journal }) => [act, journal]),
    );
    const rows = await world.models.register.find({ community: 'vardashen', caseId, _id: { $ne: caseId } }).lean();
    expect(rows.map(({ number }) => number).sort()).toEqual(acts.map(({ number }) => number).sort());
  });
});

test('the numbers of each journal have neither gap nor double', async () => {
  const rows = await world.models.register.find({ community: 'vardashen' }).sort({ journal: 1, n: 1 }).lean();
  const journals = [...new Set(rows.map(({ journal }) => journal))];
  for (const journal of journals) {
    const numbers = rows.filter((row) => row.journal === journal).map(({ n }) => n);
    expect([journal, numbers]).toEqual([journal, numbers.map((_, index) => index + 1)]);
  }
  expect(journals).toEqual(expect.arrayContaining(['citizen-applications', 'outgoing', 'decisions']));
});
