import { cancellationSignal } from '@temporalio/activity';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { isTerminal, ofEngine } from '../../api/engine/engine-errors.ts';
import { ApiError } from '../../api/problems/api-error.ts';
import type { Acknowledgement } from '../../workflows/contract/case.ts';
import type { Told } from '../../workflows/contract/council.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { DecisionCommand } from '../../workflows/domain/council/decision-command.ts';
import type { SessionCommand } from '../../workflows/domain/council/session-command.ts';

type Command = CaseCommand | DecisionCommand | SessionCommand;

/**
 * Sends a workflow a command once: the key is the Update's id, so that whoever was told already answers the same. A worker
 * that stops does not wait for an answer that it may have to give itself.
 */
export const tell = (client: Client, workflowId: string, command: Command): Promise<Told> =>
  client
    .withAbortSignal(cancellationSignal(), () =>
      client.workflow
        .getHandle(workflowId)
        .executeUpdate<Acknowledgement, [Command]>('command', { args: [command], updateId: command.key }),
    )
    .then(() => ({}), refusalIn);

/** A refusal, or a workflow that has ended, is an answer; anything else is tried again. */
function refusalIn(error: unknown): Told {
  if (error instanceof WorkflowNotFoundError) return { refused: 'case.closed' };
  const known = ofEngine(error);
  if (known instanceof ApiError && isTerminal(known)) return { refused: known.code };
  throw error;
}
