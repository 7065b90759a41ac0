import { WorkflowNotFoundError } from '@temporalio/client';
import type { Acknowledgement } from '../../../workflows/contract/case.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { commandDigest } from '../../../workflows/domain/council/command-digest.ts';
import type { DecisionCommand } from '../../../workflows/domain/council/decision-command.ts';
import type { DecisionStory } from '../../../workflows/domain/council/decision-event.ts';
import type { SessionCommand } from '../../../workflows/domain/council/session-command.ts';
import type { SessionStory } from '../../../workflows/domain/council/session-event.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import { isTerminal } from '../../engine/engine-errors.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import { dropContents, keepContent } from '../contents/contents.service.ts';

/** Where an act is done and by whom; content belongs to its session or decision. */
export interface Place {
  readonly community: string;
  readonly userId: string;
  /** Id of the session or decision. */
  readonly subject: string;
  readonly key: string;
}

export interface Kept {
  readonly refs: Readonly<Record<string, ContentRef>>;
  readonly fresh: readonly string[];
}

/** Free text goes into the record first; the command carries references. */
export async function keepWords(
  services: Services,
  { community, subject, key }: Place,
  words: Readonly<Record<string, unknown>>,
): Promise<Kept> {
  const origin = { community, caseId: subject, key };
  const kept = await Promise.all(
    Object.entries(words)
      .filter(([, body]) => body !== undefined)
      .map(async ([member, body]) => ({ member, ...(await keepContent(services, origin, member, body)) })),
  );
  return {
    refs: Object.fromEntries(kept.map(({ member, ref }) => [member, ref])),
    fresh: kept.flatMap(({ ref, fresh }) => (fresh ? [ref.id] : [])),
  };
}

/** What the law says of a command to the last state, where the workflow has ended. */
type Judge = () => SessionStory | DecisionStory | Refusal;

const whyOver = (answer: ReturnType<Judge>): ApiError =>
  'code' in answer ? refused(answer) : new ApiError('engine.unavailable');

/** A note in the journal, then the Update; a refusal takes back what was stored for it. */
export async function sendCommand(
  services: Services,
  { community, userId, subject, key }: Place,
  workflowId: string,
  command: SessionCommand | DecisionCommand,
  { fresh, judge }: Pick<Kept, 'fresh'> & { readonly judge: Judge },
): Promise<Acknowledgement> {
  const [kind] = workflowId.split('-', 1);
  const attempt = { community, userId, action: `${kind}.${command.action}`, caseId: subject, key: hashOf(key) };
  const note = await noteAttempt(services, attempt);
  try {
    const updateId = hashOf([key, commandDigest(command)]);
    const answer = await services.subjects.command(workflowId, command, updateId).catch((error: unknown) => {
      throw error instanceof WorkflowNotFoundError ? whyOver(judge()) : error;
    });
    await note('done');
    return answer;
  } catch (error) {
    await note(error instanceof ApiError ? error.code : 'internal.error');
    if (error instanceof ApiError && isTerminal(error))
      await dropContents(services, { community, caseId: subject, key }, fresh);
    throw error;
  }
}
