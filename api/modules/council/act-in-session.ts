import { sessionWorkflowId } from '../../../workflows/contract/council.ts';
import type { SessionActionRequest } from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { conductSession } from '../../../workflows/domain/council/conduct-session.ts';
import type { SessionCommand } from '../../../workflows/domain/council/session-command.ts';
import type { Question } from '../../../workflows/domain/council/session-state.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { councilOf } from './council-body.ts';
import { keepWords, type Place, sendCommand } from './send-command.ts';
import type { StoredCouncilSession } from './sessions.model.ts';

/** Carries an act out in a session; answers the session as the record has it then. A vote's record may follow a moment later. */
export async function actInSession(
  services: Services,
  { _id: subject, community, state }: StoredCouncilSession,
  actor: StaffActor,
  key: string,
  asked: SessionActionRequest,
): Promise<void> {
  const place: Place = { community, userId: actor.userId, subject, key };
  const { question, reason, text, place: where, startsAt, ...plain } = asked;
  const title = question && 'title' in question ? question.title : undefined;
  const { refs, fresh } = await keepWords(services, place, { reason, text, place: where, title });
  const { title: titleRef, ...words } = refs;
  const put = question && (await questionOf(services, community, question, titleRef));
  const command: SessionCommand = {
    ...plain,
    actor,
    key,
    ...words,
    ...(startsAt && { startsAt: new Date(startsAt).toISOString() }),
    ...(put && { question: put }),
    ...(asked.action === 'convene' && { body: (await councilOf(services, community)).body }),
  };
  const calendar = await presentCalendar(services.models, community);
  const judge = () => conductSession(calendar, state, command, new Date().toISOString());
  await sendCommand(services, place, sessionWorkflowId(subject), command, { fresh, judge });
}

/** A decision of the queue is treated by its own rules; a question without one as it says. */
async function questionOf(
  { models }: Services,
  community: string,
  asked: NonNullable<SessionActionRequest['question']>,
  title?: Question['title'],
): Promise<Question> {
  if ('title' in asked) {
    const { majority, ballot, rapporteur } = asked;
    if (!title) throw refused({ code: 'field.required', field: 'question.title' });
    return { title, majority, ballot, ...(rapporteur && { rapporteur }) };
  }
  const found = await models.decisions.findOne({ _id: asked.decision, community }, { state: 1 }).lean();
  if (!found) throw refused({ code: 'decision.unknown', field: 'question.decision' });
  const { status, majority, ballot, rapporteur } = found.state;
  if (status !== 'queued')
    throw refused({
      code: status === 'on-agenda' ? 'decision.on-agenda' : 'decision.not-queued',
      field: 'question.decision',
    });
  const { state } = found;
  return { title: state.title, decision: state.id, majority, ballot, ...(rapporteur && { rapporteur }) };
}
