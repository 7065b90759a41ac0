import type { Acknowledgement } from '../../../workflows/contract/case.ts';
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
import { serviceOf } from '../services/catalogue.ts';
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

/** A note in the journal first, its outcome once it is known. Who judges is the workflow's validator. */
export async function performAction(services: Services, act: Act): Promise<Acknowledgement> {
  const { stored, key, asked } = act;
  const { _id: caseId, community } = stored;
  const attempt = { community, userId: nameOf(act.actor), action: asked.action, caseId, key: hashOf(key) };
  const note = await noteAttempt(services, attempt);
  try {
    const acknowledged = await send(services, act);
    await note('done');
    return acknowledged;
  } catch (error) {
    await note(error instanceof ApiError ? error.code : 'internal.error');
    throw error;
  }
}

const nameOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.userId : actor.kind);

/**
 * Content first, then the Update. A refusal takes back what was stored for it; an outcome that is not known keeps it, for the
 * same key to be sent again.
 */
async function send(services: Services, act: Act): Promise<Acknowledgement> {
  const { stored, actor, key, asked } = act;
  const { _id: caseId, community } = stored;
  const place = { community, caseId, by: nameOf(actor) };
  const law = await lawOf(services.models, stored.state);
  const { assignee, target, toCome, corrected } = await lookUp(services, act, law).catch((error: unknown) => {
    throw staleOr(error, act);
  });
  const offered = offeredUploads(stored, law, actor, asked);
  const { refs, fresh } = await attachUploads(services, place, offered, serviceOf(stored.state).form);
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
  try {
    await demandNotDestroyed(services, stored);
    if (target && asked.action === 'merge' && wouldPass(law, stored, command))
      await linkBack(services, act, target.stored);
    const acknowledged = await carryOut(services, stored, law, command);
    if (corrected) await identifyAnew(services, stored, corrected.body.applicant);
    return acknowledged;
  } catch (error) {
    if (error instanceof ApiError && isTerminal(error)) await takeBack();
    throw error;
  }
}

/** Looked at after the attempt was noted: whoever destroys marks the case first and then looks for notes. */
async function demandNotDestroyed({ models }: Services, { _id, community }: StoredCase): Promise<void> {
  const now = await models.cases.findOne({ _id, community }, { destroyed: 1 }).lean();
  demandContent(now ?? {}, 'case.destroyed');
}

/** What a person names, as the record knows it. */
async function lookUp(services: Services, { stored, actor, asked }: Act, law: Law) {
  const { community } = stored;
  const assignee = asked.assignee === undefined ? undefined : await findAssignee(services, stored, law, asked);
  const target =
    asked.target !== undefined && actor.kind === 'staff'
      ? await findTarget(services, community, actor, asked)
      : undefined;
  const toCome = await lawToCome(services, stored, law, asked);
  const corrected = await correctedContent(services, stored, law, toCome.service, asked);
  return { assignee, target, toCome, corrected };
}

/** Whoever names what is no longer there from a screen that is behind is told that, rather than what follows from it. */
const staleOr = (error: unknown, { stored: { seq }, asked: { expectedSeq } }: Act): unknown =>
  error instanceof ApiError && expectedSeq !== undefined && expectedSeq < seq
    ? refused({ code: 'case.stale', field: 'expectedSeq', params: { seq } })
    : error;

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
function carryOut({ engine }: Services, stored: StoredCase, law: Law, command: CaseCommand): Promise<Acknowledgement> {
  const { _id: caseId, state, status } = stored;
  if (command.action !== 'reopen' || status !== 'closed') return engine.command(caseId, command, updateIdOf(command));
  const story = advance(law, state, command, new Date().toISOString());
  if (isRefusal(story)) throw refused(story);
  return engine.reopen(stored, law, command, updateIdOf(command));
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
