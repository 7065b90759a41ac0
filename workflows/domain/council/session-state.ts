import type { ContentRef } from '../case-command.ts';
import type { Majority } from '../definition.ts';
import type { SubjectState } from '../subject.ts';
import { type Body, quorumOf } from './body.ts';
import type { CouncilRules } from './rules.ts';
import type { OpenVote, VoteResult } from './voting.ts';

export const sessionStatuses = ['new', 'draft', 'published', 'convened', 'closed', 'signed', 'cancelled'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];
export const sessionKinds = ['regular', 'extraordinary'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Voted on openly or in secret, or only heard. */
export const ballots = ['open', 'secret', 'none'] as const;
export type BallotKind = (typeof ballots)[number];

export const itemStatuses = [
  'waiting',
  'open',
  'adopted',
  'not-adopted',
  'noted',
  'postponed',
  'withdrawn',
  'returned',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** What is put on an agenda: a decision from the queue, or a question that is only heard or voted on by itself. */
export interface Question {
  readonly title: ContentRef;
  readonly decision?: string;
  readonly majority: Majority;
  readonly ballot: BallotKind;
  readonly rapporteur?: string;
}

export interface Amendment {
  readonly id: string;
  readonly text: ContentRef;
  readonly by: string;
  readonly result?: VoteResult;
}

/** `id` is never given again, wherever the item moves. */
export interface AgendaItem extends Question {
  readonly id: string;
  /** Came or was moved after the agenda had been published. */
  readonly changedAt?: string;
  readonly status: ItemStatus;
  readonly recused: readonly string[];
  readonly amendments: readonly Amendment[];
  /** Votings on the question itself so far. */
  readonly rounds: number;
  readonly result?: VoteResult;
}

/** A sitting of the council: the fold of its events. Votes cast stay here while their voting goes on; the record keeps them. */
export interface SessionState extends SubjectState {
  readonly kind: 'session';
  readonly sitting: SessionKind;
  readonly status: SessionStatus;
  readonly startsAt: string;
  readonly place?: ContentRef;
  readonly body: Body;
  readonly rules: CouncilRules;
  readonly publishedAt?: string;
  readonly convenedAt?: string;
  readonly closedAt?: string;
  readonly agenda: readonly AgendaItem[];
  /** Items added so far; gives the next its id. So with votings. */
  readonly added: number;
  readonly votings: number;
  readonly present: readonly string[];
  readonly vote?: OpenVote;
  /** The secretary's words by section of the minutes. */
  readonly minutes: Readonly<Record<string, ContentRef>>;
  readonly signedAt?: string;
}

export const newSession = (id: string, community: string): SessionState => ({
  kind: 'session',
  id,
  community,
  sitting: 'regular',
  status: 'new',
  startsAt: '',
  body: { seats: 0, members: [], chair: '' },
  rules: { noticeDays: 0, extraordinaryNoticeDays: 0, votesChangeable: false, tie: 'not-adopted' },
  agenda: [],
  added: 0,
  votings: 0,
  present: [],
  minutes: {},
  seq: 0,
  head: '',
});

export const hasQuorum = ({ body, present }: SessionState): boolean => present.length >= quorumOf(body);

export const itemOf = ({ agenda }: SessionState, id?: string): AgendaItem | undefined =>
  agenda.find((item) => item.id === id);

export const openItemOf = ({ agenda }: SessionState): AgendaItem | undefined =>
  agenda.find(({ status }) => status === 'open');

/** Who may vote on an item: members in the room without a conflict of interest. */
export const entitledTo = ({ present }: SessionState, { recused }: AgendaItem): string[] =>
  present.filter((member) => !recused.includes(member));

/** An amendment is voted on before the question that it changes, in the order it came. */
export const nextAmendment = ({ amendments }: AgendaItem): Amendment | undefined =>
  amendments.find(({ result }) => !result);
