import type { Actor, StaffActor } from './actor.ts';
import type { Action } from './case-command.ts';
import type { CaseState, OpenTask, Status } from './case-state.ts';
import type { Role } from './roles.ts';

/** 'task': whoever may do the task in question. */
type Who = 'task' | 'applicant' | Role;

/** Who may do what, and while a case is how. Everything else asks this table. */
export const rules: Readonly<Record<Action, { readonly who: readonly Who[]; readonly while: readonly Status[] }>> = {
  claim: { who: ['task'], while: ['in-progress', 'decided'] },
  release: { who: ['task'], while: ['in-progress', 'decided'] },
  complete: { who: ['task'], while: ['in-progress', 'decided'] },
  answer: { who: ['applicant', 'clerk'], while: ['waiting-for-applicant'] },
  withdraw: { who: ['applicant'], while: ['in-progress', 'waiting-for-applicant'] },
  message: {
    who: ['applicant', 'clerk', 'specialist', 'secretary', 'head'],
    while: ['in-progress', 'waiting-for-applicant', 'decided'],
  },
};

/** Whether a person may do an action on a case as it is; `task` where the action is about one. */
export function mayDo(actor: Actor, action: Action, state: CaseState, task?: OpenTask): boolean {
  const rule = rules[action];
  return rule.while.includes(state.status) && rule.who.some((who) => isWho(actor, who, state, task));
}

function isWho(actor: Actor, who: Who, state: CaseState, task?: OpenTask): boolean {
  if (actor.kind !== 'staff') return who === actor.kind;
  if (who === 'task') return task !== undefined && mayTake(actor, state, task);
  return who !== 'applicant' && actor.roles.includes(who) && mayRead(actor, state);
}

/** A task is its executor's where one is named, else of anybody with its role in its department and settlement. */
export function mayTake(actor: StaffActor, state: CaseState, task: OpenTask): boolean {
  if (!actor.roles.includes(task.role) || !inSettlement(actor, state)) return false;
  if (task.executor) return task.executor === actor.userId;
  return !task.department || task.department === actor.department;
}

const inSettlement = (actor: StaffActor, state: CaseState): boolean =>
  actor.settlements.length === 0 || (state.settlement !== undefined && actor.settlements.includes(state.settlement));

/** Roles that see the cases of the whole community; a specialist sees those of the own department. */
const communityReaders: readonly Role[] = ['clerk', 'secretary', 'head', 'auditor'];
export const readsWholeCommunity = (actor: StaffActor): boolean =>
  actor.roles.some((role) => communityReaders.includes(role));

export function mayRead(actor: StaffActor, state: CaseState): boolean {
  if (!inSettlement(actor, state)) return false;
  if (readsWholeCommunity(actor)) return true;
  return (
    actor.roles.includes('specialist') &&
    ((actor.department !== undefined && state.departments.includes(actor.department)) ||
      state.executor?.userId === actor.userId)
  );
}

/** What a role may do at all in the back-office, as `resource:verb`. */
const permissionsOfRole: Readonly<Record<Role, readonly string[]>> = {
  clerk: ['cases:list', 'applications:create', 'services:list'],
  specialist: ['cases:list', 'services:list'],
  secretary: ['cases:list', 'services:list'],
  head: ['cases:list', 'services:list'],
  'council-member': ['services:list'],
  auditor: ['cases:list', 'cases:audit', 'services:list'],
  administrator: ['services:list', 'users:list', 'users:edit', 'outbox:list'],
};

export const permissionsOf = (roles: readonly Role[]): string[] => [
  ...new Set(roles.flatMap((role) => permissionsOfRole[role])),
];
