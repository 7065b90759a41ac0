import type { PublicItem, PublicSession } from '../../../workflows/contract/http-council.ts';
import { choices } from '../../../workflows/domain/council/voting.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { longDate } from '../../format/dates.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { nowOf } from './now.ts';

/** A session as its page and the screen in the hall show it. */
export function sessionPage(session: PublicSession, t: Words, lang: Language) {
  const { status, attendance, vote } = session;
  const day = longDate(session.startsAt, lang);
  return {
    session,
    title: fill(t.council.session.title, { sitting: session.sittingTitle, day }),
    now: nowOf(session, t),
    /** Only what may still change is followed. */
    live: status === 'published' || status === 'convened',
    held: session.convenedAt !== null,
    agenda: session.agenda.map((item) => ({ ...item, votes: byChoice(item, lang) })),
    attendance: ([true, false] as const)
      .map((present) => ({
        title: present ? t.council.session.present : t.council.session.absent,
        members: attendance.filter((one) => one.present === present).map(({ member }) => member),
      }))
      .filter(({ members }) => members.length > 0),
    method: vote ? say(lang, `vote-method.${vote.method}`) : null,
  };
}

const byChoice = ({ votes }: PublicItem, lang: Language) =>
  ([...choices, 'silent'] as const)
    .map((choice) => ({
      choice,
      title: say(lang, `choice.${choice}`),
      members: votes.filter((vote) => vote.choice === choice).map(({ member }) => member),
    }))
    .filter(({ members }) => members.length > 0);
