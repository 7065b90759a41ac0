import type { Actor } from '../../../workflows/domain/actor.ts';
import { advance } from '../../../workflows/domain/advance.ts';
import type { CaseCommand } from '../../../workflows/domain/case-command.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import { isRefusal } from '../../../workflows/domain/story.ts';
import { isTerminal } from '../../engine/engine-errors.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import type { FiledApplication } from '../applications/applications.schemas.ts';
import { identifierHashes } from '../applications/identifier-hashes.ts';
import { demandContent } from '../archive/demands.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { dropContents } from '../contents/contents.service.ts';
import { lawOf } from '../laws/laws.service.ts';
import { attachUploads, releaseUploads } from '../uploads/attach-uploads.ts';
import type { AskedAction } from './actions.schemas.ts';
import { commandOf, keepTexts, offeredUploads } from './command-parts.ts';
import { correctedContent, lawToCome } from './corrections.ts';
import { findAssignee } from './find-assignee.ts';
import { findTarget } from './find-target.ts';

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
  const law = await lawOf(services.models, stored.state);
  const assignee = asked.assignee === undefined ? undefined : await findAssignee(services, stored, law, asked);
  const target =
    asked.target !== undefined && actor.kind === 'staff'
      ? await findTarget(services, community, actor, asked)
      : undefined;
  const toCome = await lawToCome(services, stored, law, asked);
  const corrected = await correctedContent(services, stored, law, toCome.service, asked);
  const { refs, fresh } = await attachUploads(services, place, offeredUploads(stored, law, actor, asked));
  const texts = await keepTexts(services, stored, key, asked, corrected?.body);
  const takeBack = async (): Promise<void> => {
    await releaseUploads(services, place, fresh);
    await dropContents(services, { community, caseId, key }, texts.fresh);
  };
  const command: CaseCommand = {
    ...commandOf(act, law, texts),
    ...toCome.given,
    ...corrected?.command,
    ...(assignee && { assignee }),
    ...(target && { target: target.link }),
    ...(refs.length > 0 && { documents: refs }),
  };
  const note = await noteAttempt(services, { community, userId: by, action: asked.action, caseId, key: hashOf(key) });
  try {
    await demandNotDestroyed(services, stored);
    if (target && asked.action === 'merge' && wouldPass(law, stored, command))
      await linkBack(services, act, target.stored);
    if (asked.action === 'reopen' && stored.status === 'closed') {
      demandPass(law, stored, command);
      await services.engine.reopen(stored, law, command, updateIdOf(command));
    } else await services.engine.command(caseId, command, updateIdOf(command));
    await note('done');
    if (corrected) await identifyAnew(services, stored, corrected.body.applicant);
  } catch (error) {
    await note(error instanceof ApiError ? error.code : 'internal.error');
    if (error instanceof ApiError && isTerminal(error)) await takeBack();
    throw error;
  }
}

/** Looked at after the attempt was noted: whoever destroys marks the case first and then looks for notes. */
async function demandNotDestroyed({ models }: Services, { _id, community }: StoredCase): Promise<void> {
  const now = await models.cases.findOne({ _id, community }, { destroyed: 1 }).lean();
  demandContent(now ?? {}, 'case.destroyed');
}

/** Somebody else's number was put right: the applicant is found again by the right one. */
async function identifyAnew(
  { config, models }: Services,
  { _id, community }: StoredCase,
  applicant: FiledApplication['applicant'],
): Promise<void> {
  const hashes = identifierHashes(config.appSecret, community, applicant);
  await models.submissions.updateOne({ _id, community }, { $set: { identifierHashes: hashes } });
}

/** Whether the law would let it pass as the record says now, where something else is to happen before it. */
const wouldPass = (law: Law, { state }: StoredCase, command: CaseCommand): boolean =>
  !isRefusal(advance(law, state, command, new Date().toISOString()));

/** A case that has ended has no validator to ask: a run begun for nothing would stay in the engine. */
function demandPass(law: Law, { state }: StoredCase, command: CaseCommand): void {
  const story = advance(law, state, command, new Date().toISOString());
  if (isRefusal(story)) throw refused(story);
}

/** The case that takes a duplicate in says so too, before the duplicate ends. */
async function linkBack(services: Services, { stored, actor, key }: Act, target: StoredCase): Promise<void> {
  const asked = { action: 'link', target: stored.number, relation: 'duplicate' } as const;
  await performAction(services, { stored: target, actor, key: `${key}:link`, asked }).catch((error: unknown) => {
    if (!(error instanceof ApiError && error.code === 'target.linked-already')) throw error;
  });
}

/** The same request has the same id, so that the engine itself answers a repeated one; the same key with another body has not. */
const updateIdOf = ({ actor, expectedSeq: _, documents, ...asked }: CaseCommand): string =>
  hashOf({
    ...asked,
    by: actor.kind === 'staff' ? actor.userId : actor.kind,
    documents: documents?.map(({ id, replaces }) => (replaces ? [id, replaces] : id)),
  });
