import { WorkflowNotFoundError } from '@temporalio/client';
import type { Actor } from '../../../workflows/domain/actor.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { advancePermit } from '../../../workflows/domain/permit/permit-advance.ts';
import type { PermitCommand } from '../../../workflows/domain/permit/permit-command.ts';
import { isTerminal } from '../../engine/engine-errors.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import { dropContents, keepContent } from '../contents/contents.service.ts';
import { attachUploads, releaseUploads } from '../uploads/attach-uploads.ts';
import type { StoredPermit } from './permits.model.ts';
import type { AskedPermitAction } from './permits.schemas.ts';

export interface PermitAct {
  readonly permit: StoredPermit;
  readonly actor: Actor;
  readonly key: string;
  readonly asked: AskedPermitAction;
}

/** As an act on a case: content first, a note in the journal, then the Update; a refusal takes back what was stored for it. */
export async function performPermitAction(services: Services, { permit, actor, key, asked }: PermitAct): Promise<void> {
  const { _id: permitId, community } = permit;
  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  const place = { community, caseId: permitId, by };
  const offered = (asked.documents ?? []).map((one) => ({ ...one, kind: 'other' }));
  const { refs, fresh } = await attachUploads(services, place, offered);
  const contents = await keepWords(services, { community, caseId: permitId, key }, asked);
  const { action, target, expectedSeq, on, result } = asked;
  const command: PermitCommand = {
    action,
    actor,
    key,
    ...(target && { target }),
    ...(expectedSeq !== undefined && { expectedSeq }),
    ...(on && { on }),
    ...(result && { result }),
    ...contents.refs,
    ...(refs.length > 0 && { documents: refs }),
  };
  const attempt = { community, userId: by, action: `permit.${action}`, caseId: permitId, key: hashOf(key) };
  const note = await noteAttempt(services, attempt);
  try {
    const updateId = hashOf({ ...command, actor: by, expectedSeq: 0, documents: refs.map(({ id }) => id) });
    await services.engine.commandPermit(permitId, command, updateId).catch((error: unknown) => {
      throw error instanceof WorkflowNotFoundError ? whyOver(permit, command) : error;
    });
    await note('done');
  } catch (error) {
    await note(error instanceof ApiError ? error.code : 'internal.error');
    if (error instanceof ApiError && isTerminal(error)) {
      await releaseUploads(services, place, fresh);
      await dropContents(services, { community, caseId: permitId, key }, contents.fresh);
    }
    throw error;
  }
}

/** The workflow has ended: its last state says how. */
function whyOver({ state }: StoredPermit, command: PermitCommand): ApiError {
  const answer = advancePermit(state, command, new Date().toISOString());
  return 'code' in answer ? refused(answer) : new ApiError('engine.unavailable');
}

async function keepWords(
  services: Services,
  origin: { community: string; caseId: string; key: string },
  { reason, text, changes }: AskedPermitAction,
) {
  const given = Object.entries({ reason, text, changes }).filter(([, body]) => body !== undefined);
  const kept = await Promise.all(
    given.map(async ([member, body]) => ({ member, ...(await keepContent(services, origin, member, body)) })),
  );
  return {
    refs: Object.fromEntries(kept.map(({ member, ref }) => [member, ref])) as Pick<
      PermitCommand,
      'reason' | 'text' | 'changes'
    >,
    fresh: kept.flatMap(({ ref, fresh }) => (fresh ? [ref.id] : [])),
  };
}
