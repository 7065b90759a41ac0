import { system } from '../actor.ts';
import type { ContentRef } from '../case-command.ts';
import type { Moment } from '../story.ts';
import type { SessionCommand } from './session-command.ts';
import { type SessionStory, tellSession } from './session-event.ts';
import { entitledTo, type ItemStatus, itemOf } from './session-state.ts';
import { countsOf, partakers, resultOf, type VoteResult } from './voting.ts';

export function openVote(
  story: SessionStory,
  { item = '', amendment, method = 'devices' }: SessionCommand,
  moment: Moment,
): SessionStory {
  const vote = `v${story.state.votings + 1}`;
  return tellSession(story, moment, 'vote.opened', { vote, item, amendment, method });
}

/** Votes, raised hands or ballots as they come in. */
export function castVotes(story: SessionStory, command: SessionCommand, moment: Moment): SessionStory {
  const vote = story.state.vote?.id ?? '';
  const { actor, choice, choices = {}, counts, members, protocol } = command;
  if (choice && actor.kind === 'staff')
    return tellSession(story, moment, 'vote.cast', { vote, member: actor.userId, choice });
  if (counts) return tellSession(story, moment, 'vote.counted', { vote, counts });
  if (members) return tellSession(story, moment, 'ballots.handed-out', { vote, members });
  if (protocol) return tellSession(story, moment, 'protocol.recorded', { vote, protocol });
  return Object.entries(choices).reduce(
    (told, [member, one]) => tellSession(told, moment, 'vote.cast', { vote, member, choice: one }),
    story,
  );
}

/** The count says how it ends; a tie may ask for a second voting first. */
export function closeVote(story: SessionStory, moment: Moment): SessionStory {
  const { vote, body, rules } = story.state;
  const item = itemOf(story.state, vote?.item);
  const counts = vote && countsOf(vote);
  if (!vote || !item || !counts) return story;
  const { id, amendment } = vote;
  // An amendment needs most of those present, whatever the question itself needs.
  const majority = amendment ? 'present' : item.majority;
  const result = resultOf(counts, majority, partakers(vote, entitledTo(story.state, item)), body);
  const closed = tellSession(story, moment, 'vote.closed', { vote: id, item: item.id, amendment, result });
  if (amendment || (result.tied && rules.tie === 'second-vote' && item.rounds === 0)) return closed;
  const status = result.adopted ? 'adopted' : 'not-adopted';
  return endItem(closed, item.id, status, { at: moment.at, actor: system }, { result });
}

export const voidVote = (story: SessionStory, moment: Moment, reason?: ContentRef): SessionStory =>
  story.state.vote ? tellSession(story, moment, 'vote.voided', { vote: story.state.vote.id, reason }) : story;

export const endItem = (
  story: SessionStory,
  item: string,
  status: ItemStatus,
  moment: Moment,
  more: { readonly result?: VoteResult; readonly reason?: ContentRef } = {},
): SessionStory =>
  tellSession(story, moment, 'item.ended', {
    item,
    status,
    decision: itemOf(story.state, item)?.decision,
    ...more,
  });
