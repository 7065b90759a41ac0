import type { Actor, StaffActor } from './actor.ts';
import type { Action } from './case-command.ts';
import type { CaseState, OpenTask, Status } from './case-state.ts';
import type { Requirement } from './definition.ts';
import { type Role, roles } from './roles.ts';

/** 'task': whoever may do the task in question; 'council': a session that has come to an outcome. */
export type Who = 'task' | 'applicant' | 'system' | 'council' | Role;
export type Tone = 'primary' | 'neutral' | 'danger';

export interface ActionRule {
  readonly who: readonly Who[];
  readonly while: readonly Status[];
  readonly requires?: readonly Requirement[];
  readonly accepts?: readonly Requirement[];
  readonly tone?: Tone;
  /** What it does to the legal term: lets it stand still or run on, makes it longer, reckons or begins it anew, ends it. */
  readonly clock?: 'stops' | 'runs' | 'longer' | 'reckoned' | 'anew' | 'ends';
}

const open: readonly Status[] = ['in-progress', 'waiting-for-applicant', 'suspended', 'decided'];
const undecided: readonly Status[] = ['in-progress', 'waiting-for-applicant', 'suspended'];
const office: readonly Role[] = ['clerk', 'specialist', 'secretary', 'head'];

/** Who may do what, while a case is how, what it must bring, what it does to the term. Everything else asks this table. */
export const rules: Readonly<Record<Action, ActionRule>> = {
  claim: { who: ['task'], while: ['in-progress', 'decided'] },
  release: { who: ['task', 'system'], while: ['in-progress', 'decided'] },
  complete: { who: ['task', 'council'], while: ['in-progress', 'decided'] },
  answer: {
    who: ['applicant', 'clerk'],
    while: ['waiting-for-applicant'],
    requires: ['text'],
    accepts: ['document'],
    tone: 'primary',
    clock: 'runs',
  },
  message: { who: ['applicant', ...office], while: open, requires: ['text'], accepts: ['document'] },
  note: { who: office, while: open, requires: ['text'] },
  'add-document': { who: [...office, 'system'], while: open, requires: ['document'], accepts: ['text'] },
  assign: { who: ['secretary', 'head'], while: open, requires: ['assignee'] },
  'ask-opinion': { who: ['specialist', 'secretary', 'head'], while: ['in-progress'], requires: ['assignee', 'text'] },
  link: { who: office, while: open, requires: ['target'] },
  extend: { who: ['head'], while: ['in-progress'], requires: ['reason'], clock: 'longer' },
  'stop-silence': { who: ['head'], while: ['in-progress'], requires: ['reason'] },
  suspend: { who: ['secretary', 'head'], while: ['in-progress'], requires: ['reason'], clock: 'stops' },
  resume: { who: ['secretary', 'head'], while: ['suspended'], accepts: ['reason'], tone: 'primary', clock: 'runs' },
  correct: {
    who: ['clerk', 'secretary'],
    while: open,
    requires: ['corrections', 'reason'],
    clock: 'reckoned',
  },
  reclassify: {
    who: ['clerk', 'secretary'],
    while: ['in-progress'],
    requires: ['service', 'corrections', 'reason'],
    clock: 'reckoned',
  },
  migrate: { who: ['secretary'], while: open, accepts: ['reason'], clock: 'reckoned' },
  forward: { who: ['head'], while: ['in-progress'], requires: ['text'], tone: 'danger', clock: 'ends' },
  merge: {
    who: ['clerk', 'secretary'],
    while: undecided,
    requires: ['target'],
    accepts: ['reason'],
    tone: 'danger',
    clock: 'ends',
  },
  annul: { who: ['secretary', 'head'], while: open, requires: ['reason'], tone: 'danger', clock: 'ends' },
  withdraw: { who: ['applicant'], while: undecided, accepts: ['reason'], tone: 'danger', clock: 'ends' },
  reopen: { who: ['head'], while: ['closed'], requires: ['reason', 'mandate'], tone: 'danger', clock: 'anew' },
};

/** Whether a person may do an action on a case as it is; `task` where the action is about one. */
export function mayDo(actor: Actor, action: Action, state: CaseState, task?: OpenTask): boolean {
  const rule = rules[action];
  return rule.while.includes(state.status) && rule.who.some((who) => isWho(actor, who, state, task));
}

function isWho(actor: Actor, who: Who, state: CaseState, task?: OpenTask): boolean {
  if (actor.kind !== 'staff') return who === actor.kind;
  if (who === 'task') return task !== undefined && mayTake(actor, state, task);
  return isRole(who) && actor.roles.includes(who) && mayRead(actor, state);
}

const isRole = (who: Who): who is Role => roles.some((role) => role === who);

/** A task is its executor's where one is named, else of anybody with its role in its department and settlement. */
export function mayTake(actor: StaffActor, state: CaseState, task: OpenTask): boolean {
  if (!actor.roles.includes(task.role) || !inSettlement(actor, state)) return false;
  if (task.executor) return isOrStandsInFor(actor, task.executor);
  return !task.department || task.department === actor.department;
}

/** The person, or whoever stands in while that person is away. */
export const isOrStandsInFor = ({ userId, standsInFor = [] }: StaffActor, person: string): boolean =>
  userId === person || standsInFor.includes(person);

const inSettlement = (actor: StaffActor, state: Pick<CaseState, 'settlement'>): boolean =>
  actor.settlements.length === 0 || (state.settlement !== undefined && actor.settlements.includes(state.settlement));

/** Roles that see the cases of the whole community; a specialist sees those of the own department. */
const communityReaders: readonly Role[] = ['clerk', 'secretary', 'head', 'auditor'];
export const readsWholeCommunity = (actor: StaffActor): boolean =>
  actor.roles.some((role) => communityReaders.includes(role));

/** Whoever may read whatever case of the community: nothing about a case would change the answer. */
export const readsEveryCase = (actor: StaffActor): boolean =>
  actor.settlements.length === 0 && readsWholeCommunity(actor);

/** Of a case, or of what was granted by it. */
export type ReadBy = Pick<CaseState, 'settlement' | 'departments' | 'executor'>;

export function mayRead(actor: StaffActor, state: ReadBy): boolean {
  if (!inSettlement(actor, state)) return false;
  if (readsWholeCommunity(actor)) return true;
  return (
    actor.roles.includes('specialist') &&
    ((actor.department !== undefined && state.departments.includes(actor.department)) ||
      (state.executor !== undefined && isOrStandsInFor(actor, state.executor.userId)))
  );
}

/** What a role may do at all in the back-office, as `resource:verb`. */
const permissionsOfRole: Readonly<Record<Role, readonly string[]>> = {
  clerk: ['cases:list', 'acts:original', 'permits:list', 'applications:create', 'services:list'],
  specialist: ['cases:list', 'permits:list', 'services:list', 'council:list', 'council:draft'],
  // The secretary of the staff answers for the records; who made an act of destruction never approves it.
  secretary: [
    'cases:list',
    'acts:original',
    'permits:list',
    'applications:create',
    'services:list',
    'calendar:list',
    'lapsed-terms:list',
    'archive:list',
    'archive:edit',
    'documents:check',
    'council:list',
    'council:draft',
    'council:prepare',
  ],
  head: [
    'cases:list',
    'acts:original',
    'permits:list',
    'services:list',
    'calendar:list',
    'lapsed-terms:list',
    'archive:list',
    'archive:approve',
    'council:list',
    'council:draft',
  ],
  'council-member': ['services:list', 'council:list'],
  auditor: [
    'cases:list',
    'permits:list',
    'histories:audit',
    'documents:check',
    'services:list',
    'calendar:list',
    'lapsed-terms:list',
    'archive:list',
    'council:list',
  ],
  administrator: [
    'services:list',
    'council:list',
    'council:edit',
    'services:edit',
    'calendar:list',
    'calendar:edit',
    'journals:list',
    'journals:edit',
    'departments:list',
    'departments:edit',
    'users:list',
    'users:edit',
    'templates:list',
    'templates:edit',
    'outbox:list',
    'documents:check',
    'archive:list',
    'archive:approve',
    'council:draft',
  ],
};

export const permissionsOf = (roles: readonly Role[]): string[] => [
  ...new Set(roles.flatMap((role) => permissionsOfRole[role])),
];
