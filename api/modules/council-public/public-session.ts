import type { PublicSession } from '../../../workflows/contract/http-council.ts';
import { quorumOf } from '../../../workflows/domain/council/body.ts';
import { hasQuorum } from '../../../workflows/domain/council/session-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Services } from '../../services.ts';
import { minutesOf } from '../council/minutes.ts';
import { attendanceView, itemViews, openSession, sessionRow, voteView } from '../council/session-view.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import { decisionsOf, draftWords, noWords } from './public-drafts.ts';

/** A published session as anybody may read it. Minutes are public once they are signed. */
export async function publicSession(
  services: Services,
  stored: StoredCouncilSession,
  language: Language,
): Promise<PublicSession> {
  const [file, decisions, minutes] = await Promise.all([
    openSession(services, stored),
    decisionsOf(services, stored.state),
    stored.status === 'signed' ? minutesOf(services, stored, language) : null,
  ]);
  const { state, words } = file;
  const drafts = await draftWords(
    services,
    state.community,
    decisions.map((one) => one.state),
  );
  const published = new Set(decisions.flatMap(({ _id, publishedAt }) => (publishedAt ? [_id] : [])));
  return {
    ...sessionRow(state, words.text(state.place), language),
    seq: state.seq,
    convenedAt: state.convenedAt ?? null,
    closedAt: state.closedAt ?? null,
    seats: state.body.seats,
    quorum: quorumOf(state.body),
    hasQuorum: hasQuorum(state),
    present: state.present.length,
    attendance: attendanceView(file),
    agenda: itemViews(file, language).map((item) => ({
      ...item,
      ...((item.decision && drafts.get(item.decision)) || noWords),
      act: item.decision && published.has(item.decision) ? item.decision : null,
    })),
    vote: state.vote ? voteView(file, state.vote) : null,
    minutes,
  };
}
