/** The HTTP contract of the council, below `/api/v1`. Instants are ISO 8601 UTC, words in the asked language. */
import type { Votes } from '../domain/case-command.ts';
import type { DecisionAction } from '../domain/council/decision-command.ts';
import type { ActKind, DecisionStatus, Office } from '../domain/council/decision-state.ts';
import type { EntryRule } from '../domain/council/entry-into-force.ts';
import type { CouncilRules } from '../domain/council/rules.ts';
import type { CouncilRequirement, SessionAction } from '../domain/council/session-command.ts';
import type { BallotKind, ItemStatus, SessionKind, SessionStatus } from '../domain/council/session-state.ts';
import type { Choice, Method, Protocol, VoteResult } from '../domain/council/voting.ts';
import type { Majority } from '../domain/definition.ts';
import type { Language } from '../domain/language.ts';
import type { Tone } from '../domain/permissions.ts';
import type { TimelineEntry } from './http.ts';

/** A title in the binding Armenian, with translations where there are any. */
export type Titles = { hy: string } & Partial<Record<Language, string>>;

/** Downloaded at …/council/decisions/{id}/documents/{document}, in the back-office and in public. */
export interface CouncilDocument {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
}

export interface MemberView {
  id: string;
  name: string;
}

/**
 * GET /council (staff) and GET /communities/{c}/council (public): seats, members, the rules of procedure.
 * PUT /council/settings (`council:edit`) changes seats and rules for sessions that are drafted from then on.
 */
export interface CouncilView {
  seats: number;
  quorum: number;
  chair: MemberView | null;
  members: MemberView[];
  rules: CouncilRules;
  /** In public only: where programs read the same (OParl 1.1). */
  oparl?: string;
}
export interface CouncilSettings {
  seats: number;
  rules: CouncilRules;
}

/** Can be posted back as it is, with what `requires` names. `label` is in the asked language. */
export interface CouncilAction<A extends string = SessionAction | DecisionAction> {
  action: A;
  item?: string;
  amendment?: string;
  vote?: string;
  requires: CouncilRequirement[];
  accepts: CouncilRequirement[];
  label: string;
  tone: Tone;
}

/** GET /council/decisions: React-Admin list; sort `dueAt` | `createdAt`, filter {@link DecisionFilter}. */
export interface DecisionRow {
  id: string;
  /** `N 45-Ա` once it has one. */
  number: string | null;
  title: string;
  act: ActKind;
  actTitle: string;
  status: DecisionStatus;
  statusTitle: string;
  rapporteur: MemberView | null;
  /** The case that waits for it, and the end of its term. */
  caseId: string | null;
  caseNumber: string | null;
  dueAt: string | null;
  /** The latest session to come that still meets the term; null when there is none or no term. */
  meets: { id: string; startsAt: string } | null;
  /** The term ends before any session that is planned: a session has to be called. */
  late: boolean;
  session: { id: string; startsAt: string; item: string } | null;
  createdAt: string;
}
/** `queue`: agreed and waiting for an agenda; `mine`: what waits for the person's agreement, signature or publication. */
export interface DecisionFilter {
  list?: 'queue' | 'mine' | 'drafts' | 'on-agenda' | 'done' | 'all';
  status?: DecisionStatus;
  caseId?: string;
}

/** GET /council/decisions/{id}, and the answer of POST /council/decisions and of every action on one. */
export interface DecisionView extends DecisionRow {
  seq: number;
  head: string;
  titles: Titles;
  text: string | null;
  reasons: string | null;
  documents: CouncilDocument[];
  department: string | null;
  majority: Majority;
  ballot: Exclude<BallotKind, 'none'>;
  entry: EntryRule;
  signOffs: { office: Office; title: string; done: boolean }[];
  result: VoteResult | null;
  decidedAt: string | null;
  signedAt: string | null;
  publishedAt: string | null;
  inForceFrom: string | null;
  timeline: TimelineEntry[];
  /** The asking member's own; nobody else sees it. */
  note: string | null;
  allowedActions: CouncilAction<DecisionAction>[];
}

/**
 * POST /council/decisions, header `Idempotency-Key`; also the `draft` of the action `edit`, where what is left out stays
 * as it was and an empty text takes it away; without a department it goes to its author's.
 */
export interface DecisionDraft {
  title: Titles;
  text?: string;
  reasons?: string;
  documents?: { uploadId: string; secret: string; kind?: string }[];
  rapporteur?: string;
  department?: string;
  act: ActKind;
  majority: Majority;
  ballot: Exclude<BallotKind, 'none'>;
  entry: EntryRule;
}

/** POST /council/decisions/{id}/actions, header `Idempotency-Key`. */
export interface DecisionActionRequest {
  action: DecisionAction;
  expectedSeq?: number;
  reason?: string;
  draft?: DecisionDraft;
}

/** PUT /council/notes/{decision}: a member's private note; an empty one is removed. */
export interface PrivateNote {
  text: string;
}

/** GET /council/sessions: React-Admin list, sort `startsAt`; and public GET /communities/{c}/council/sessions. */
export interface SessionRow {
  id: string;
  sitting: SessionKind;
  sittingTitle: string;
  status: SessionStatus;
  statusTitle: string;
  startsAt: string;
  place: string | null;
  items: number;
  publishedAt: string | null;
}
export interface SessionFilter {
  list?: 'to-come' | 'past' | 'all';
  status?: SessionStatus;
}

/** POST /council/sessions, header `Idempotency-Key`. */
export interface SessionDraft {
  sitting: SessionKind;
  startsAt: string;
  place?: string;
}

export interface AgendaItemView {
  id: string;
  /** From 1, as the agenda counts. */
  position: number;
  title: string;
  decision: string | null;
  ballot: BallotKind;
  majority: Majority;
  majorityTitle: string;
  rapporteur: MemberView | null;
  status: ItemStatus;
  statusTitle: string;
  /** Came or was moved after publication: when and why. */
  changed: { at: string; reason: string } | null;
  recused: MemberView[];
  amendments: { id: string; text: string; by: MemberView; result: VoteResult | null }[];
  result: VoteResult | null;
  resultTitle: string | null;
  /** Of open votings that are over, by name, the last word on the item; empty for counted hands and secret ones. */
  votes: { member: MemberView; choice: Choice | 'silent' }[];
}

/** A voting that goes on. Votes by name only once it is closed; `cast` tells how many have voted. */
export interface OpenVoteView {
  id: string;
  item: string;
  amendment: string | null;
  method: Method;
  openedAt: string;
  entitled: number;
  cast: number;
  needed: number;
  /** What the asking member has voted. */
  own: Choice | null;
  /** Who has voted or has received a ballot; for chair and secretary, else empty. */
  taken: MemberView[];
}

/**
 * GET /council/sessions/{id}, the answer of POST /council/sessions and of every action, and the live view. What happened one
 * after the other is told by GET /council/sessions/{id}/timeline as {@link TimelineEntry}s.
 */
export interface SessionView extends SessionRow {
  seq: number;
  head: string;
  convenedAt: string | null;
  closedAt: string | null;
  rules: CouncilRules;
  seats: number;
  quorum: number;
  hasQuorum: boolean;
  attendance: { member: MemberView; present: boolean }[];
  agenda: AgendaItemView[];
  vote: OpenVoteView | null;
  /** What the asking person is here. */
  me: { member: boolean; present: boolean; chair: boolean };
  allowedActions: CouncilAction<SessionAction>[];
}

/** POST /council/sessions/{id}/actions, header `Idempotency-Key`. An entry of `allowedActions` with what it requires. */
export interface SessionActionRequest {
  action: SessionAction;
  item?: string;
  amendment?: string;
  vote?: string;
  reason?: string;
  text?: string;
  members?: string[];
  method?: Method;
  choice?: Choice;
  choices?: Record<string, Choice>;
  counts?: Votes;
  protocol?: Protocol;
  startsAt?: string;
  place?: string;
  /** A decision from the queue, or a question without one. */
  question?: { decision: string } | { title: Titles; majority: Majority; ballot: BallotKind; rapporteur?: string };
  /** From 0. */
  position?: number;
  /** `opening`, `closing` or the id of an item. */
  section?: string;
}

/** GET /council/sessions/{id}/minutes. `facts` are generated from the events, `words` are the secretary's. */
export interface MinutesView {
  session: string;
  /** Signed minutes are frozen. */
  signedAt: string | null;
  signedBy: MemberView | null;
  /** The chain's head that the minutes speak of. */
  head: string;
  title: string;
  sections: { key: string; title: string; facts: string[]; words: string | null }[];
}

/**
 * GET /council/sessions/{id}/events and public GET /communities/{c}/council/sessions/{id}/events: server-sent
 * `event: session` with this as data; the page then asks for the view.
 */
export interface SessionNews {
  id: string;
  seq: number;
}

/** `act` is the published act that came of it. */
export interface PublicItem extends AgendaItemView {
  text: string | null;
  reasons: string | null;
  documents: CouncilDocument[];
  act: string | null;
}

/** Public: GET /communities/{c}/council/sessions/{id}. */
export interface PublicSession extends SessionRow {
  seq: number;
  convenedAt: string | null;
  closedAt: string | null;
  seats: number;
  quorum: number;
  hasQuorum: boolean;
  present: number;
  attendance: { member: MemberView; present: boolean }[];
  agenda: PublicItem[];
  vote: Pick<OpenVoteView, 'id' | 'item' | 'amendment' | 'method' | 'openedAt' | 'entitled' | 'cast' | 'needed'> | null;
  minutes: MinutesView | null;
}

/** Public: GET /communities/{c}/council/members/{id}: how a member voted, newest first. */
export interface MemberRecord {
  member: MemberView;
  sessions: { attended: number; held: number };
  votes: { session: string; startsAt: string; item: string; title: string; choice: Choice | 'silent' }[];
}

/** Public: GET /communities/{c}/council/acts (`sort`, `range`, `filter` with `year`, `act`, `inForce`) and …/acts/{id}. */
export interface CouncilActRow {
  id: string;
  number: string;
  title: string;
  act: ActKind;
  actTitle: string;
  status: DecisionStatus;
  statusTitle: string;
  decidedAt: string;
  publishedAt: string;
  inForceFrom: string;
  session: string;
}
export interface CouncilAct extends CouncilActRow {
  text: string | null;
  reasons: string | null;
  documents: CouncilDocument[];
  result: VoteResult | null;
}
