import type { MinutesView } from '../../../workflows/contract/http-council.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import type { SessionEvent } from '../../../workflows/domain/council/session-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localMoment } from '../../../workflows/texts/local-moment.ts';
import type { Services } from '../../services.ts';
import { factsOf } from './minutes-facts.ts';
import { openSession } from './session-view.ts';
import type { StoredCouncilSession } from './sessions.model.ts';

/** The minutes as they write themselves from the events; beside the facts stand the words of the secretary. */
export async function minutesOf(
  services: Services,
  stored: StoredCouncilSession,
  language: Language,
): Promise<MinutesView> {
  const file = await openSession(services, stored);
  const { state, words } = file;
  const rows = await services.models.subjectEvents
    .find({ community: state.community, kind: 'session', subjectId: state.id })
    .sort({ seq: 1 })
    .lean();
  const events = rows as unknown as SessionEvent[];
  const facts = factsOf(file, events, language);
  const signed = events.find(({ type }) => type === 'minutes.signed');
  const section = (key: string, title: string) => ({
    key,
    title,
    facts: facts.get(key) ?? [],
    words: words.text(state.minutes[key] as ContentRef | undefined),
  });
  return {
    session: state.id,
    signedAt: state.signedAt ?? null,
    signedBy: signed?.actor.kind === 'staff' ? words.person(signed.actor.userId) : null,
    head: state.head,
    title: say(language, 'minutes.title', {
      kind: say(language, `session-kind.${state.sitting}`),
      date: localMoment(state.startsAt, language),
    }),
    sections: [
      section('opening', say(language, 'minutes.opening')),
      ...state.agenda.map((item, index) => section(item.id, `${index + 1}. ${words.title(item.title, language)}`)),
      section('closing', say(language, 'minutes.closing')),
    ],
  };
}
