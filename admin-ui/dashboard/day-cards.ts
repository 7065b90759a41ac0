import type { MyDay, Session } from '../../workflows/contract/http.ts';
import type { Role } from '../../workflows/domain/roles.ts';

export type DayQueue = keyof MyDay['counts'];

/** Who hands work out and answers for it. */
const controllers: readonly Role[] = ['head', 'secretary'];

/** The numbers that mean something to a person, in the order in which they press. */
export function dayCards({ roles, department }: Pick<Session['user'], 'roles' | 'department'>): DayQueue[] {
  const works = roles.some((role) => role !== 'auditor');
  const controls = roles.some((role) => controllers.includes(role));
  return [
    ...(works ? (['mine'] as const) : []),
    'overdue',
    'due-today',
    'due-soon',
    ...(works ? (['unassigned'] as const) : []),
    ...(controls ? (['assigned'] as const) : []),
    'waiting',
    ...(works && department ? (['department'] as const) : []),
  ];
}
