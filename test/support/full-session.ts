import type { Client, Connection } from '@temporalio/client';
import { createSubjectEngine } from '../../api/engine/subject-engine.ts';
import { createMetrics } from '../../api/metrics.ts';
import { sessionWorkflowId } from '../../workflows/contract/council.ts';
import type { Body } from '../../workflows/domain/council/body.ts';
import type { Choice } from '../../workflows/domain/council/voting.ts';
import { bodyOf, chair, member, question, secretary } from '../domain/council/council.ts';
import type { CaseWorld } from './case-world.ts';
import { type RunningSession, startSession } from './council.ts';

/** As many as the largest council of the country has seats. */
export const members = 33;

export interface FullSession extends RunningSession {
  /** Opens an item and lets all vote at the same moment, as the API would pass it on; answers how long the last one waited. */
  voteAtOnce(n: number): Promise<number>;
}

export const voteOf = (n: number, item: number): Choice =>
  (['for', 'against', 'abstained'] as const)[(n * item) % 3] ?? 'for';

export async function fullSession(world: CaseWorld, id: string, items: number, more = {}): Promise<FullSession> {
  const body: Body = bodyOf(members);
  const session = await startSession(world, id, body, more);
  const { send } = session;
  for (let n = 0; n < items; n++) await send({ action: 'add-item', actor: secretary, question: question() });
  await send({ action: 'publish', actor: secretary });
  await send({ action: 'arrive', actor: secretary, members: body.members });
  await send({ action: 'convene', actor: chair });
  const client = world.client as Client & { connection: Connection };
  const engine = createSubjectEngine(client, world.taskQueue, createMetrics());

  return {
    ...session,
    async voteAtOnce(n) {
      const item = `i${n}`;
      await send({ action: 'open-item', actor: chair, item });
      await send({ action: 'open-vote', actor: chair, item, method: 'devices' });
      const started = performance.now();
      await Promise.all(
        body.members.map((_, m) => {
          const key = `vote-${n}-${m}`;
          const vote = { action: 'vote', actor: member(m + 1), item, choice: voteOf(m + 1, n), key };
          return engine.command(sessionWorkflowId(id), vote, key);
        }),
      );
      const waited = performance.now() - started;
      await send({ action: 'close-vote', actor: chair, item });
      return waited;
    },
  };
}
