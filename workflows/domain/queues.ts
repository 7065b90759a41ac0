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

/** The people who hold open tasks, by user id. */
export const holdersOf = (state: CaseState): string[] => [
  ...new Set(state.tasks.flatMap(({ claimedBy, executor }) => claimedBy ?? executor ?? [])),
];
