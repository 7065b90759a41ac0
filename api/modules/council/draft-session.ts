import { usualUpdatesPerRun } from '../../../workflows/contract/case.ts';
import { type SessionInput, sessionWorkflowId, sessionWorkflowType } from '../../../workflows/contract/council.ts';
import type { SessionDraft } from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { newSession } from '../../../workflows/domain/council/session-state.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { councilOf } from './council-body.ts';
import { keepWords } from './send-command.ts';

/** The same key in the same community is always the same session or decision. 32 hex digits. */
export const subjectIdOf = (kind: 'session' | 'decision', community: string, key: string): string =>
  hashOf([kind, community, key]).slice(0, 32);

export async function draftSession(
  services: Services,
  community: string,
  actor: StaffActor,
  key: string,
  { sitting, startsAt, place }: SessionDraft,
): Promise<string> {
  const id = subjectIdOf('session', community, key);
  const { body, rules } = await councilOf(services, community);
  const origin = { community, userId: actor.userId, subject: id, key };
  const { refs } = await keepWords(services, origin, { place });
  const input: SessionInput = {
    calendar: await presentCalendar(services.models, community),
    state: newSession(id, community),
    draft: {
      actor,
      sitting,
      startsAt: new Date(startsAt).toISOString(),
      ...(refs.place && { place: refs.place }),
      body,
      rules,
    },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
  };
  const { userId } = actor;
  const attempt = { community, userId, action: 'session.draft', caseId: id, key: hashOf(key) };
  const note = await noteAttempt(services, attempt);
  await services.subjects.begin(sessionWorkflowType, sessionWorkflowId(id), input);
  await note('done');
  return id;
}
