import type { Actor } from '../../../workflows/domain/actor.ts';
import type { CaseCommand } from '../../../workflows/domain/case-command.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { dropContents } from '../contents/contents.service.ts';
import { attachUploads, releaseUploads } from '../uploads/attach-uploads.ts';
import { noteAttempt } from './access-journal.ts';
import type { AskedAction } from './actions.schemas.ts';
import { dueAtOf, keepTexts, offeredUploads, paymentOf, type Texts } from './command-parts.ts';
import { findAssignee } from './find-assignee.ts';

export interface Act {
  readonly stored: StoredCase;
  readonly actor: Actor;
  readonly key: string;
  readonly asked: AskedAction;
}

/**
 * Content first, a note in the journal, then the Update. Who judges is the workflow's validator. A refusal takes back what was
 * stored for it; an outcome that is not known keeps it, for the same key to be sent again.
 */
export async function performAction(services: Services, act: Act): Promise<void> {
  const { stored, actor, key, asked } = act;
  const { _id: caseId, community } = stored;
  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  const place = { community, caseId, by };
  const assignee = asked.assignee === undefined ? undefined : await findAssignee(services, stored, asked.assignee);
  const { refs, fresh } = await attachUploads(services, place, offeredUploads(stored, actor, asked));
  const texts = await keepTexts(services, stored, key, asked);
  const takeBack = async (): Promise<void> => {
    await releaseUploads(services, place, fresh);
    await dropContents(services, { community, caseId, key }, texts.fresh);
  };
  const command = {
    ...commandOf(act, texts),
    ...(assignee && { assignee }),
    ...(refs.length > 0 && { documents: refs }),
  };
  const note = await noteAttempt(services, { community, userId: by, action: asked.action, caseId, key: hashOf(key) });
  try {
    await services.engine.command(caseId, command, updateIdOf(command));
    await note('done');
  } catch (error) {
    const isRefused = error instanceof ApiError && !unanswered.has(error.code);
    await note(error instanceof ApiError ? error.code : 'internal.error');
    if (isRefused) await takeBack();
    throw error;
  }
}

/** The engine may still carry it out. */
const unanswered = new Set(['engine.unavailable', 'case.busy']);

function commandOf({ actor, key, asked }: Act, texts: Texts): CaseCommand {
  const { action, task, outcome, expectedSeq, proof } = asked;
  const payment = paymentOf(asked, texts);
  const dueAt = dueAtOf(asked);
  const { reason, text } = texts;
  return {
    action,
    actor,
    key,
    ...(expectedSeq !== undefined && { expectedSeq }),
    ...(task && { task }),
    ...(outcome && { outcome }),
    ...(reason && { reason }),
    ...(text && { text }),
    ...(payment && { payment }),
    ...(dueAt && { dueAt }),
    ...(proof && { proof }),
  };
}

/** The same request has the same id, so that the engine itself answers a repeated one; the same key with another body has not. */
const updateIdOf = ({ actor, expectedSeq: _, documents, ...asked }: CaseCommand): string =>
  hashOf({
    ...asked,
    by: actor.kind === 'staff' ? actor.userId : actor.kind,
    documents: documents?.map(({ id }) => id),
  });
