import { useGetList } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import type { Role } from '../../../../workflows/domain/roles.ts';
import { useSession } from '../../../providers/connection.tsx';

const queues = [
  'mine',
  'department',
  'unassigned',
  'due-today',
  'due-soon',
  'waiting',
  'overdue',
  'assigned',
  'closed',
  'all',
] as const;
export type Queue = (typeof queues)[number];

/** Who gives work out sees whether it is carried out. */
const controllers: readonly Role[] = ['head', 'secretary'];

/** Opened from "my day"; they have a tab while they are looked at. */
const visited: readonly Queue[] = ['department', 'unassigned', 'due-today'];

/** The queues that a person is shown, with the present one. */
export function useQueues(present: unknown): readonly Queue[] {
  const roles = useSession()?.user.roles ?? [];
  const controls = roles.some((role) => controllers.includes(role));
  return queues.filter(
    (queue) => queue === present || (!visited.includes(queue) && (queue !== 'assigned' || controls)),
  );
}

/** How many cases a queue holds, as far as the other filters let them through; asked only once what is read first is there. */
export function useQueueCount(queue: Queue, filter: CaseFilter = {}, enabled = true): number | undefined {
  return useGetList(
    'cases',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'dueAt', order: 'ASC' }, filter: { ...filter, queue } },
    { enabled },
  ).total;
}
