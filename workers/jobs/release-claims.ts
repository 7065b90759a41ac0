import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Redis } from 'ioredis';
import type { Models } from '../../api/db/models.ts';
import { caseWorkflowId, command } from '../../workflows/contract/case.ts';
import { system } from '../../workflows/domain/actor.ts';
import type { Log } from '../log.ts';
import { type ExpiredClaim, expiredClaims } from './expired-claims.ts';

/** One case that does not answer holds up no other for longer. */
const patience = 10_000;

/** Gives tasks back to their queues whose holders were not at the case for as long as a lease lasts. */
export function createReleaseClaims(
  models: Models,
  redis: Redis,
  client: Client,
  leaseHours: number,
  log: Log,
): () => Promise<void> {
  return async () => {
    for await (const claim of expiredClaims(models, redis, leaseHours)) {
      const { caseId, task } = claim;
      await client
        .withDeadline(Date.now() + patience, () => release(client, claim))
        .then(
          () => log.info({ caseId, task }, 'claim released'),
          (error: Error) => {
            const { name } = error;
            if (isOvertaken(error)) log.debug({ caseId, task, error: name }, 'claim not released');
            else log.warn({ caseId, task, error: name }, 'claim not released');
          },
        );
    }
  };
}

/** The case as the record showed it, or not at all: whatever happened meanwhile may have been its holder. */
function release({ workflow }: Client, { caseId, task, seq, claimedIn }: ExpiredClaim): Promise<unknown> {
  const key = `lease:${task}:${claimedIn}`;
  const asked = { action: 'release', actor: system, task, key, expectedSeq: seq } as const;
  return workflow.getHandle(caseWorkflowId(caseId)).executeUpdate(command, { args: [asked], updateId: key });
}

/** Ended, completed or released since the record was read; the next round sees it as it is. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || error instanceof WorkflowUpdateFailedError;
