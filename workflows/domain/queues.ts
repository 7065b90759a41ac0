import type { StaffActor } from './actor.ts';
import type { CaseState, OpenTask } from './case-state.ts';

/** The queues that a case stands in now: `user:<id>`, `role:clerk`, `role:specialist/finance`. Settlement is a filter apart. */
export const queuesOf = (state: CaseState): string[] => [...new Set(state.tasks.map(queueOf))];

function queueOf({ claimedBy, executor, role, department }: OpenTask): string {
  const person = claimedBy ?? executor;
  if (person) return `user:${person}`;
  return department ? `role:${role}/${department}` : `role:${role}`;
}

/** The queues that a member of staff takes work from. */
export const queuesFor = ({ userId, standsInFor = [], roles, department }: StaffActor): string[] => [
  ...[userId, ...standsInFor].map((person) => `user:${person}`),
  ...roles.flatMap((role) => [`role:${role}`, ...(department ? [`role:${role}/${department}`] : [])]),
];

interface ReadBy {
  readonly departments: readonly string[];
  readonly executor?: { readonly userId: string };
}

/** Who may read a case beyond those that read the whole community's, as `mayRead` says: `reader:department/<id>`, `reader:user/<id>`. */
export const readersOf = ({ departments, executor }: ReadBy): string[] => [
  ...departments.map(departmentReads),
  ...(executor ? [userReads(executor.userId)] : []),
];

export const departmentReads = (department: string): string => `reader:department/${department}`;
export const userReads = (userId: string): string => `reader:user/${userId}`;

/** Every list that a case stands in. */
export const listsOf = (state: CaseState): string[] => [...queuesOf(state), ...readersOf(state)];

/** The people who hold open tasks, by user id. */
export const holdersOf = (state: CaseState): string[] => [
  ...new Set(state.tasks.flatMap(({ claimedBy, executor }) => claimedBy ?? executor ?? [])),
];
