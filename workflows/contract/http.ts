/** The HTTP contract of `/api/v1` as types, for the API that answers and the two UIs that ask. Instants are ISO 8601 UTC. */
import type { Calendar } from '../domain/calendar.ts';
import type { Action, Channel, Proof, Relation, Votes } from '../domain/case-command.ts';
import type { Status } from '../domain/case-state.ts';
import type { Condition, Value } from '../domain/condition.ts';
import type {
  Act,
  Assurance,
  Decision,
  EndStatus,
  Journal,
  Requirement,
  ServiceCategory,
} from '../domain/definition.ts';
import type { ErrorCode } from '../domain/error-codes.ts';
import type { DocumentType, FieldLimits, FieldType } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import type { Role } from '../domain/roles.ts';
import type { SubjectKind } from '../domain/subject.ts';
import type { OriginalView } from './http-acts.ts';
import type { DocumentKindChoice, DocumentView } from './http-documents.ts';
import type { PermitOfCase } from './http-permits.ts';

/** RFC 9457, `application/problem+json`. `title` and `detail` are in the asked language (`Accept-Language`: hy, en, ru; default hy). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail?: string;
  /** One entry per field at fault; `field` is a path as `applicant.name`, `answers.area`, `documents.id`; `line` counts from 1 in a text of many. */
  errors?: { field: string; code: ErrorCode; message: string; line?: number }[];
  /** With `application.open-already`: what is open; the number only for those who may know it. Sent again with `again`, it is filed. */
  open?: { number?: string; registeredAt: string };
  /** With `case.stale`: what happened since `expectedSeq`. */
  changes?: TimelineEntry[];
  seq?: number;
  /** With 429: seconds to wait; the header `Retry-After` says the same. */
  retryAfter?: number;
}

export interface Health {
  status: 'ok' | 'down';
  checks: Record<'temporal' | 'mongodb' | 'redis', 'ok' | 'down'>;
}

/** GET /communities and GET /communities/{c} */
export interface Community {
  key: string;
  name: string;
  marz: string;
  address: string;
  phone: string;
  email: string;
  hours: string;
  settlements: { key: string; name: string }[];
}

/** GET /communities/{c}/services */
export interface ServiceSummary {
  key: string;
  title: string;
  category: ServiceCategory;
  categoryTitle: string;
  /** Officials alone begin it; without it, everybody may apply. */
  audience?: 'office';
  summary: string;
  term: { days: number; kind: 'calendar' | 'working' };
  /** Whole drams; the least when it depends on answers. */
  fee: { from: number; depends: boolean; currency: 'AMD' };
}

/** GET /communities/{c}/services/{key} */
export interface ServiceDetail extends ServiceSummary {
  version: number;
  variants: { label: string; days: number }[];
  fees: { label: string; amount: number }[];
  decidedBy: string;
  validityMonths: number | null;
  /** Labelled like `variants`; empty when the months depend on nothing. */
  validities: { label: string; months: number }[];
  expected: ExpectedEnd | null;
  assurance: { filing: Assurance; delivery: Assurance };
  steps: { key: string; title: string; who: string }[];
  form: { fields: FieldView[]; documents: DocumentKindView[] };
  /** Keys of fields, documents or values that nobody has confirmed yet; shown to the administrator. */
  notConfirmed: string[];
}

/**
 * When cases like this one really end: eight of ten were decided after `from` to `to` working days. `basis` counts the
 * cases behind it, decided since `since`; those suspended or abandoned are left out. Null when there are too few.
 */
export interface ExpectedEnd {
  workingDays: { from: number; to: number };
  basis: { cases: number; since: string };
}

export interface FieldView {
  key: string;
  type: FieldType;
  required: boolean;
  label: string;
  hint?: string;
  options?: { value: string; label: string }[];
  limits?: FieldLimits;
  showIf?: Condition;
}

export interface DocumentKindView {
  key: string;
  required: boolean;
  label: string;
  showIf?: Condition;
  max: number;
  /** What files of this kind may be, where not everything is taken. */
  types?: DocumentType[];
}

/** POST /communities/{c}/uploads, multipart with one part named `file`. */
export interface Upload {
  uploadId: string;
  secret: string;
  sha256: string;
  size: number;
  mediaType: string;
  name: string;
}

export interface Applicant {
  kind: 'person' | 'organisation';
  name: string;
  identifiers: { psn?: string; passport?: string; idCard?: string; tin?: string };
  contact: { email?: string; phone?: string; language?: Language };
  address?: string;
  settlement?: string;
  representative?: { name: string; psn?: string };
}

/** POST /communities/{c}/applications, header `Idempotency-Key` (8 to 128 characters). */
export interface ApplicationRequest {
  service: string;
  applicant: Applicant;
  answers: Record<string, Value>;
  documents: { uploadId: string; secret: string; kind: string }[];
  channel: Channel;
  /** The applicant knows of the open case and files another. */
  again?: boolean;
  /** The number of a closed case that this one objects to; its tracking code goes in the header `X-Tracking-Code`. */
  objectsTo?: string;
}

export interface ApplicationReceipt {
  caseId: string;
  number: string;
  trackingCode: string;
  registeredAt: string;
  dueAt: string;
}

/** Can be posted back as it is, with `expectedSeq` and what `requires` names. `label` is in the asked language. */
export interface AllowedAction {
  action: Action;
  task?: string;
  outcome?: string;
  requires: Requirement[];
  /** What may come along but need not. */
  accepts: Requirement[];
  label: string;
  /** How a UI may dress it: the way on, a way back, or the end of the application. */
  tone: 'primary' | 'neutral' | 'danger';
}

export interface TimelineEntry {
  seq: number;
  at: string;
  type: string;
  title: string;
  /** Who, in words fit for the reader: a citizen sees the office, an official the person. */
  actor: string;
  /** Free text of the event (a reason, a message, a resolution), when the reader may see it. */
  text?: string;
  documents?: DocumentView[];
}

/** One day of the term: counted, counted by an extension, suspended, not a working day, or rolled to. Dates are `YYYY-MM-DD` in the community's zone. */
export interface TermDay {
  date: string;
  kind: 'counted' | 'extended' | 'suspended' | 'off' | 'rolled';
  n: number;
}

export interface TermView {
  days: number;
  kind: 'calendar' | 'working';
  countedFrom: string;
  /** Days by which it was extended, 0 when it was not. */
  extension: number;
  counted: number;
  left: number;
  suspended: boolean;
  lapsed: boolean;
  /** A superior was warned of the present due date. */
  warned: boolean;
  /** The term passed in silence: the applicant has a right to the document since then. */
  silenceSince: string | null;
  ledger: TermDay[];
}

/** An act that was issued: its kind in words, its number in its journal. */
export interface IssuedActView {
  act: Act;
  title: string;
  number: string;
  at: string;
}
/** The same for officials, with its files. */
export interface OfficeActView extends IssuedActView {
  /** The document that it was issued as, once it is made. */
  document: string | null;
  /** Whose electronic seal it carries. */
  sealedBy: string | null;
  originals: OriginalView[];
}

/** GET /communities/{c}/tracking?number=, header `X-Tracking-Code`. */
export interface Tracking {
  caseId: string;
  seq: number;
  number: string;
  service: { key: string; title: string };
  status: Status;
  statusTitle: string;
  stage: { key: string; title: string };
  /** The path of the case as the service's process has it, for a progress bar. */
  steps: { key: string; title: string; state: 'done' | 'current' | 'to-come' }[];
  registeredAt: string;
  dueAt: string | null;
  term: TermView;
  expected: ExpectedEnd | null;
  acts: IssuedActView[];
  outcome: { status: EndStatus | Decision; title: string; text?: string } | null;
  /** What is asked of the citizen now. */
  request: { text: string; until: string } | null;
  fee: { amount: number; settled: boolean; currency: 'AMD' };
  timeline: TimelineEntry[];
  documents: DocumentView[];
  /** While the term for an objection runs: the service to file it with, and the last day. */
  objection: { service: string; until: string } | null;
  /** The published session of the council whose agenda names the case, and the council's act once it is published. */
  council?: { session: string; startsAt: string; act: string | null };
  /** What this case was merged into, objects to or answers; `incoming`: an objection to it by the same applicant. */
  links: { number: string; relation: Relation | 'merged'; relationTitle: string; incoming: boolean }[];
  /** When the content of the case was destroyed by the rules of keeping. */
  destroyedAt?: string;
  allowedActions: AllowedAction[];
}

/** POST /communities/{c}/tracking/actions and, with `expectedSeq` required, POST /cases/{id}/actions; header `Idempotency-Key`. */
export interface ActionRequest {
  action: Action;
  task?: string;
  outcome?: string;
  expectedSeq?: number;
  reason?: string;
  text?: string;
  /** With `add-document`, `replaces` names the document of the case that the file is a newer version of. */
  documents?: { uploadId: string; secret: string; kind?: string; replaces?: string }[];
  assignee?: string;
  dueAt?: string;
  payment?: { amount: number; receipt?: string } | { waived: string };
  proof?: Proof;
  votes?: Votes;
  /** The number of another case, and what it is to this one. */
  target?: string;
  relation?: Relation;
  /** With `reclassify`: the key of the other service. */
  service?: string;
  /** What the registration says, put right: the whole of the answers, and of the applicant where something is wrong there. */
  corrections?: { answers: Record<string, Value>; applicant?: Applicant };
}

/** POST /cases/{id}/actions/preview: what an action would change, and nothing is changed. Refused as the action itself would be. */
export interface ActionPreview {
  changes: {
    what: 'dueAt' | 'term' | 'fee' | 'stage' | 'service' | 'steps';
    title: string;
    before: string;
    after: string;
  }[];
}

/** POST, GET, DELETE /session. The cookie is httpOnly; `csrfToken` goes back as `X-CSRF-Token` on every unsafe call. */
export interface LoginRequest {
  username: string;
  password: string;
}
export interface Session {
  user: {
    id: string;
    username: string;
    name: string;
    community: string;
    communityName: string;
    roles: Role[];
    department?: string;
    settlements: string[];
    language: Language;
  };
  /** What the person may do at all, as `resource:verb`: `cases:list`, `histories:audit`, `users:edit`, `services:list`, `outbox:list` … */
  permissions: string[];
  csrfToken: string;
}

/** GET /cases (React-Admin: `sort=["dueAt","ASC"]&range=[0,24]&filter={}`; `Content-Range: cases 0-24/319`). Filters: see CaseFilter. */
export interface CaseRow {
  id: string;
  number: string;
  service: string;
  serviceTitle: string;
  applicant: string;
  settlement?: string;
  status: Status;
  statusTitle: string;
  stage: string;
  stageTitle: string;
  registeredAt: string;
  dueAt: string | null;
  overdue: boolean;
  /** Names of those who hold the open tasks; empty when nobody has claimed. */
  holders: string[];
  /** What the head's resolution asks, while it is not carried out: by whom and until when. */
  assignment?: { executor: string; dueAt: string | null; overdue: boolean };
  outcome?: string;
  /** When its content was destroyed; what happened in it and the proof stay. */
  destroyedAt?: string;
}
export interface CaseFilter {
  /** 'mine': my tasks and those my role and department may take; 'due-soon': the term ends within three working days. */
  queue?:
    | 'mine'
    | 'department'
    | 'unassigned'
    | 'due-today'
    | 'due-soon'
    | 'overdue'
    | 'waiting'
    | 'assigned'
    | 'closed'
    | 'all';
  service?: string;
  status?: Status;
  number?: string;
}

/** GET /cases/{id}, and the answer of every action. */
export interface CaseView extends CaseRow {
  seq: number;
  head: string;
  applicantDetails: Applicant;
  answers: { key: string; label: string; value: string }[];
  channel: Channel;
  term: TermView;
  fee: { amount: number; settled: boolean; currency: 'AMD' };
  steps: { key: string; title: string; state: 'done' | 'current' | 'to-come' }[];
  tasks: {
    id: string;
    title: string;
    role: Role;
    roleTitle: string;
    department?: string;
    holder?: string;
    openedAt: string;
    mine: boolean;
    /** Asked beside the process; the case does not wait for it. */
    aside: boolean;
  }[];
  links: CaseLinkView[];
  /** What was decided before the case was reopened, oldest first. */
  former: { title: string; at: string }[];
  notices: NoticeView[];
  resolution: { executor: string; text: string; dueAt: string | null } | null;
  request: { text: string; until: string } | null;
  decision: { status: Decision; title: string; text?: string; at: string } | null;
  expected: ExpectedEnd | null;
  acts: OfficeActView[];
  votes: Votes | null;
  permits: PermitOfCase[];
  timeline: TimelineEntry[];
  documents: DocumentView[];
  documentKinds: DocumentKindChoice[];
  allowedActions: AllowedAction[];
}

/** Another case: one that this one names, or one that names it (`incoming`). */
export interface CaseLinkView {
  caseId: string;
  number: string;
  relation: Relation;
  relationTitle: string;
  incoming: boolean;
}

/** A letter that went out or waits: to the applicant or to officials. */
export interface NoticeView {
  kind: string;
  title: string;
  at: string;
  state: 'due' | 'sending' | 'done' | 'failed' | 'undeliverable';
}

/** POST /cases/{id}/presence while a case is open on somebody's screen: who else has it open. It also keeps own claims alive. */
export interface Presence {
  others: { userId: string; name: string; since: string }[];
}

/** GET /my-day: what waits for a person, as numbers; each opens the list of the queue of its name. */
export interface MyDay {
  counts: Record<
    'mine' | 'department' | 'unassigned' | 'due-today' | 'due-soon' | 'overdue' | 'waiting' | 'assigned',
    number
  >;
  /** For whom this person stands in now, and who stands in for this person. */
  standsInFor: { userId: string; name: string; until: string }[];
  absence: Absence | null;
}

/** GET, PUT, DELETE /my-absence; the administrator: /users/{id}/absence. Days are inclusive; the stand-in holds the same role. */
export interface Absence {
  from: string;
  to: string;
  standIn: string;
  standInName?: string;
}

/** GET /users, /users/{id}; POST and PUT by the administrator (password only in, never out). */
export interface UserView {
  id: string;
  username: string;
  name: string;
  roles: Role[];
  department?: string;
  settlements: string[];
  language: Language;
  active: boolean;
  /** Where warnings and digests go. */
  email?: string;
}
export interface UserInput {
  username: string;
  name: string;
  roles: Role[];
  department?: string;
  settlements: string[];
  language: Language;
  active: boolean;
  email?: string;
  password?: string;
}

/** GET /services, /services/{key}: the same catalogue for staff, with what is not confirmed and the process as steps. */
export interface ServiceRow extends ServiceDetail {
  id: string;
  retention: { caseIndex: string; years: number | 'permanent' };
  stages: {
    key: string;
    title: string;
    kind: string;
    role?: Role;
    to: { outcome: string; title: string; to: string }[];
  }[];
}

/**
 * GET /services/{key}/settings; PUT `{ values, confirmed }` by the administrator: new cases run by it, running ones keep
 * their law. `path` is the place in the definition (`term.days`, `fee.table.0.amount`) or form (`form.fields.subject`).
 */
export interface ServiceSettings {
  id: string;
  rows: SettingRow[];
}
export interface SettingRow {
  path: string;
  label: string;
  /** 'none': there is nothing to set, only to confirm. */
  type: 'days' | 'months' | 'amount' | 'years' | 'switch' | 'text' | 'none';
  value: number | string | boolean | null;
  /** As the catalogue has it. */
  usual: number | string | boolean | null;
  confirmed: boolean;
  confirmedBy?: string;
  confirmedAt?: string;
}
export interface ServiceSettingsInput {
  /** By path; `null` goes back to the catalogue's value. */
  values: Record<string, number | string | boolean | null>;
  confirmed: string[];
}

/** GET /calendar: the calendar that new cases get, and how its last change goes over the open ones. */
export interface CalendarView {
  id: string;
  calendar: Calendar;
  /** Newest first. */
  versions: { version: number; at: string; by: string; ground: string }[];
  rollout: CalendarRollout | null;
}
export interface CalendarRollout {
  version: number;
  state: 'running' | 'done';
  /** Open cases that have the new calendar, and how many of them moved. */
  seen: number;
  moved: number;
  startedAt: string;
  endedAt: string | null;
}
/** POST /calendar/preview and POST /calendar (administrator). `basedOn` is the version that was changed. */
export interface CalendarInput {
  basedOn: number;
  exceptions: Calendar['exceptions'];
  holidays: Calendar['holidays'];
  /** The decision that it follows. */
  ground: string;
}
export interface CalendarPreview {
  open: number;
  moves: {
    caseId: string;
    number: string;
    serviceTitle: string;
    /** The legal term, or the time of the present stage (a correction to be answered). */
    what: 'due' | 'until';
    before: string;
    after: string;
  }[];
}

/** GET /lapsed-terms: terms that passed without a decision, and in whose hands. Filters: from, to (dates), service. */
export interface LapsedTerm {
  id: string;
  number: string;
  serviceTitle: string;
  dueAt: string;
  /** Working days from the due date to the decision, or to now. */
  workingDaysLate: number;
  /** Names of people or queues that held the case when the term passed. */
  holders: string[];
  warned: boolean;
  silence: boolean;
  decidedAt: string | null;
  statusTitle: string;
}

/** GET /journals; PUT /journals/{id} `{ format }` by the administrator. */
export interface JournalView {
  id: Journal;
  title: string;
  format: string;
  usual: string;
  /** The newest number given, and how the next would look. */
  last: string | null;
  next: string;
}

/** GET /departments, /assignees (people the head may name as executors). */
export interface Department {
  id: string;
  name: string;
  /** Who is told before a term lapses in this department; without one, the head. PUT /departments/{id} `{ superior }`. */
  superior?: string;
  superiorName?: string;
}
export interface Assignee {
  id: string;
  name: string;
  department?: string;
  departmentName?: string;
  /** While the person is away: who stands in, and the last day. */
  standIn?: { name: string; until: string };
}

/** GET /outbox: what went out or waits (administrator; in the demo also the mail's words). */
export interface OutboxRow {
  id: string;
  kind: string;
  caseId: string;
  number: string;
  state: 'due' | 'sending' | 'done' | 'failed';
  attempts: number;
  createdAt: string;
  doneAt: string | null;
  subject?: string;
  to?: string;
  body?: string;
}

/** Server-sent events: `GET /events` (staff) and `GET /communities/{c}/tracking/events` (one case); `event: case`. */
export interface CaseChanged {
  caseId: string;
  seq: number;
}

/** `GET /events` (staff), `event: subject`: a permit, a session or a decision. */
export interface SubjectChanged {
  kind: SubjectKind;
  id: string;
  seq: number;
}
