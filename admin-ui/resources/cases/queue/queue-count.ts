import { useGetList } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';

export const queues = ['mine', 'waiting', 'overdue', 'closed', 'all'] as const;
export type Queue = (typeof queues)[number];

export const isQueue = (value: unknown): value is Queue => queues.includes(value as Queue);

/** How many cases a queue holds, as far as the other filters let them through; asked only once what is read first is there. */
export function useQueueCount(queue: Queue, filter: CaseFilter = {}, enabled = true): number | undefined {
  return useGetList(
    'cases',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'dueAt', order: 'ASC' }, filter: { ...filter, queue } },
    { enabled },
  ).total;
}
