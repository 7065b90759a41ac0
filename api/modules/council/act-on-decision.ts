import { usualUpdatesPerRun } from '../../../workflows/contract/case.ts';
import { type DecisionInput, decisionWorkflowId, decisionWorkflowType } from '../../../workflows/contract/council.ts';
import type { DecisionActionRequest, DecisionDraft } from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { DocumentRef } from '../../../workflows/domain/case-command.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { decide } from '../../../workflows/domain/council/decide.ts';
import type { DecisionCommand } from '../../../workflows/domain/council/decision-command.ts';
import {
  type DecisionState,
  type Draft,
  newDecision,
  usualDepartment,
} from '../../../workflows/domain/council/decision-state.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { attachUploads, releaseUploads } from '../uploads/attach-uploads.ts';
import type { StoredDecision } from './decisions.model.ts';
import { subjectIdOf } from './draft-session.ts';
import { keepWords, type Place, sendCommand } from './send-command.ts';

/** What a draft says, stored before anything refers to it; words that are empty are stored as such. */
async function keepDraft(
  services: Services,
  place: Place,
  { title, text, reasons, documents = [], ...plain }: DecisionDraft,
  standing: readonly DocumentRef[],
): Promise<{ draft: Draft; fresh: string[]; uploads: string[] }> {
  const { refs, fresh } = await keepWords(services, place, { title, text, reasons });
  if (!refs.title) throw refused({ code: 'field.required', field: 'title' });
  const offered = documents.map((one) => ({ ...one, kind: 'other' }));
  const origin = { community: place.community, caseId: place.subject, by: place.userId };
  const attached = await attachUploads(services, origin, offered);
  const draft = { ...plain, ...refs, title: refs.title, documents: [...standing, ...attached.refs] };
  return { draft, fresh: [...fresh], uploads: attached.fresh };
}

/** A draft that begins: of what is empty there is nothing yet, and without a department it is its author's. */
function begun(
  { text, reasons, rapporteur, department: named, ...rest }: DecisionDraft,
  actor: StaffActor,
): DecisionDraft {
  const department = named || actor.department;
  return {
    ...rest,
    ...(text && { text }),
    ...(reasons && { reasons }),
    ...(rapporteur && { rapporteur }),
    ...(department && { department }),
  };
}

/** A decision that begins without a case: the budget, local duties, rules of procedure. */
export async function draftDecision(
  services: Services,
  community: string,
  actor: StaffActor,
  key: string,
  asked: DecisionDraft,
): Promise<string> {
  const id = subjectIdOf('decision', community, key);
  const { userId, roles } = actor;
  const place = { community, userId, subject: id, key };
  const { draft } = await keepDraft(services, place, begun(asked, actor), []);
  const input: DecisionInput = {
    calendar: await presentCalendar(services.models, community),
    state: newDecision(id, community),
    begin: { draft, by: { kind: 'staff', userId, role: roles[0] ?? 'specialist' } },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
  };
  const attempt = { community, userId, action: 'decision.draft', caseId: id, key: hashOf(key) };
  const note = await noteAttempt(services, attempt);
  await services.subjects.begin(decisionWorkflowType, decisionWorkflowId(id), input);
  await note('done');
  return id;
}

/** An edited draft; taken from its department, it goes to that of its author again. */
async function edited({ models }: Services, { community, author }: DecisionState, draft: DecisionDraft) {
  if (draft.department !== '') return draft;
  const drafter = author ? await models.users.findOne({ community, _id: author }, { department: 1 }).lean() : null;
  return { ...draft, department: drafter?.department ?? usualDepartment };
}

export async function actOnDecision(
  services: Services,
  { _id: subject, community, state }: StoredDecision,
  actor: StaffActor,
  key: string,
  { action, expectedSeq, reason, draft: asked }: DecisionActionRequest,
): Promise<void> {
  const place: Place = { community, userId: actor.userId, subject, key };
  const kept = await keepWords(services, place, { reason });
  const changed = asked && (await keepDraft(services, place, await edited(services, state, asked), state.documents));
  const command: DecisionCommand = {
    action,
    actor,
    key,
    ...(expectedSeq !== undefined && { expectedSeq }),
    ...(kept.refs.reason && { reason: kept.refs.reason }),
    ...(changed && { draft: changed.draft }),
  };
  const fresh = [...kept.fresh, ...(changed?.fresh ?? [])];
  const calendar = await presentCalendar(services.models, community);
  const judge = () => decide(calendar, state, command, new Date().toISOString());
  await sendCommand(services, place, decisionWorkflowId(subject), command, { fresh, judge }).catch(
    async (error: unknown) => {
      const origin = { community, caseId: subject, by: actor.userId };
      await releaseUploads(services, origin, changed?.uploads ?? []);
      throw error;
    },
  );
}
