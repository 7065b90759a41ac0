import type { OpenVoteView, SessionView } from '../../../../workflows/contract/http-council.ts';
import type { Choice } from '../../../../workflows/domain/council/voting.ts';
import type { Cast } from './vote-outbox.ts';

/** What a member has voted: on its way, or as the server has it. The record may follow an answer a moment later. */
export function ownChoice({ seq }: Pick<SessionView, 'seq'>, { own }: OpenVoteView, mine?: Cast): Choice | null {
  if (!mine || mine.standing === 'refused') return own;
  const { standing, vote } = mine;
  if (standing !== 'sent') return vote.choice;
  return own === null || seq <= (mine.seq ?? 0) ? vote.choice : own;
}
