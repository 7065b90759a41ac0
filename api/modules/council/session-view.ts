import type {
  AgendaItemView,
  OpenVoteView,
  SessionRow,
  SessionView,
} from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import { isChair, isMember, quorumOf } from '../../../workflows/domain/council/body.ts';
import { allowedInSession } from '../../../workflows/domain/council/session-allowed.ts';
import {
  type AgendaItem,
  entitledTo,
  hasQuorum,
  itemOf,
  type SessionState,
} from '../../../workflows/domain/council/session-state.ts';
import { neededFor, type OpenVote, partakers, type VoteResult } from '../../../workflows/domain/council/voting.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { agendaReasons } from './agenda-reasons.ts';
import { type Words, wordsFor } from './council-words.ts';
import type { StoredCouncilSession } from './sessions.model.ts';
import { type VotesByItem, votesOf } from './votes-by-name.ts';

/** A session with everything that its words need, read at once. */
export interface SessionFile {
  readonly state: SessionState;
  readonly words: Words;
  readonly votes: VotesByItem;
  readonly reasons: ReadonlyMap<string, ContentRef>;
}

export async function openSession(services: Services, { state }: StoredCouncilSession): Promise<SessionFile> {
  const [reasons, votes] = await Promise.all([agendaReasons(services, state), votesOf(services, state)]);
  const refs = [state.place, ...state.agenda.flatMap(refsIn), ...reasons.values(), ...Object.values(state.minutes)];
  const people = [...state.body.members, state.body.chair, ...state.agenda.map(({ rapporteur }) => rapporteur)];
  return { state, votes, reasons, words: await wordsFor(services, state.community, refs, people) };
}

const refsIn = ({ title, amendments }: AgendaItem): ContentRef[] => [title, ...amendments.map(({ text }) => text)];

export const sessionRow = (state: SessionState, place: string | null, language: Language): SessionRow => ({
  id: state.id,
  sitting: state.sitting,
  sittingTitle: say(language, `session-kind.${state.sitting}`),
  status: state.status,
  statusTitle: say(language, `session-status.${state.status}`),
  startsAt: state.startsAt,
  place,
  items: state.agenda.length,
  publishedAt: state.publishedAt ?? null,
});

export const attendanceView = ({ state: { body, present }, words }: SessionFile) =>
  body.members.map((one) => ({ member: words.person(one), present: present.includes(one) }));

export function itemViews({ state, words, votes, reasons }: SessionFile, language: Language): AgendaItemView[] {
  return state.agenda.map((item, index) => {
    const { id, decision, ballot, majority, rapporteur, status, changedAt, recused, amendments, result } = item;
    const reason = words.text(reasons.get(id)) ?? '';
    return {
      id,
      position: index + 1,
      title: words.title(item.title, language),
      decision: decision ?? null,
      ballot,
      majority,
      majorityTitle: say(language, `majority.${majority}`),
      rapporteur: rapporteur ? words.person(rapporteur) : null,
      status,
      statusTitle: say(language, `item-status.${status}`),
      changed: changedAt ? { at: changedAt, reason } : null,
      recused: recused.map(words.person),
      amendments: amendments.map(({ id: amendment, text, by, result: voted }) => ({
        id: amendment,
        text: words.text(text) ?? '',
        by: words.person(by),
        result: voted ?? null,
      })),
      result: result ?? null,
      resultTitle: result ? resultWords(result, language) : null,
      votes: [...(votes.get(id) ?? [])].map(([member, choice]) => ({ member: words.person(member), choice })),
    };
  });
}

export const resultWords = (result: VoteResult, language: Language): string =>
  say(language, 'minutes.result', {
    for: result.for,
    against: result.against,
    abstained: result.abstained,
    silent: result.silent,
    outcome: say(language, `item-status.${result.adopted ? 'adopted' : 'not-adopted'}`),
  });

/** How far a voting has come; what each has voted stays closed until it is over. */
export function voteView({ state }: SessionFile, vote: OpenVote): Omit<OpenVoteView, 'own' | 'taken'> {
  const item = itemOf(state, vote.item);
  const entitled = item ? entitledTo(state, item) : [];
  const present = partakers(vote, entitled);
  const majority = vote.amendment || !item ? 'present' : item.majority;
  return {
    id: vote.id,
    item: vote.item,
    amendment: vote.amendment ?? null,
    method: vote.method,
    openedAt: vote.openedAt,
    entitled: present,
    cast: takenIn(vote).length,
    needed: neededFor(majority, { present, seats: state.body.seats }),
  };
}

const takenIn = ({ choices, handedOut }: OpenVote): readonly string[] => [...Object.keys(choices), ...handedOut];

export async function sessionView(
  services: Services,
  stored: StoredCouncilSession,
  actor: StaffActor,
  language: Language,
): Promise<SessionView> {
  const file = await openSession(services, stored);
  const { state, words } = file;
  const calendar = await presentCalendar(services.models, state.community);
  const { vote, body } = state;
  const leads = isChair(body, actor) || actor.roles.includes('secretary');
  return {
    ...sessionRow(state, words.text(state.place), language),
    seq: state.seq,
    head: state.head,
    convenedAt: state.convenedAt ?? null,
    closedAt: state.closedAt ?? null,
    rules: state.rules,
    seats: body.seats,
    quorum: quorumOf(body),
    hasQuorum: hasQuorum(state),
    attendance: attendanceView(file),
    agenda: itemViews(file, language),
    vote: vote
      ? {
          ...voteView(file, vote),
          own: vote.choices[actor.userId] ?? null,
          taken: leads ? takenIn(vote).map(words.person) : [],
        }
      : null,
    me: { member: isMember(body, actor), present: state.present.includes(actor.userId), chair: isChair(body, actor) },
    allowedActions: allowedInSession(calendar, state, actor, new Date().toISOString()).map((one) => ({
      ...one,
      requires: [...one.requires],
      accepts: [...one.accepts],
      label: say(language, `council-action.${one.action}`),
    })),
  };
}
