import { useGetList } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import type { Role } from '../../../../workflows/domain/roles.ts';
import { useSession } from '../../../providers/connection.tsx';

const queues = ['mine', 'due-soon', 'waiting', 'overdue', 'assigned', 'closed', 'all'] as const;
export type Queue = (typeof queues)[number];

/** Who gives work out sees whether it is carried out. */
const controllers: readonly Role[] = ['head', 'secretary'];

/** The queues that a person is shown. */
export function useQueues(): readonly Queue[] {
  const roles = useSession()?.user.roles ?? [];
  const controls = roles.some((role) => controllers.includes(role));
  return queues.filter((queue) => queue !== 'assigned' || controls);
}

/** How many cases a queue holds, as far as the other filters let them through; asked only once what is read first is there. */
export function useQueueCount(queue: Queue, filter: CaseFilter = {}, enabled = true): number | undefined {
  return useGetList(
    'cases',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'dueAt', order: 'ASC' }, filter: { ...filter, queue } },
    { enabled },
  ).total;
}
