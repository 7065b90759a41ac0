import { useGetList } from 'react-admin';
import type { CaseRow } from '../../../workflows/contract/http.ts';

/** The list is asked by the beginning of a number; in this order the whole number is the first to begin so. */
export function useCaseByNumber(number: string | undefined) {
  const { data = [], isLoading } = useGetList<CaseRow>(
    'cases',
    {
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'number', order: 'ASC' },
      filter: { number, queue: 'all' },
    },
    { enabled: number !== undefined },
  );
  return { found: data.find((one) => one.number === number), isLoading };
}
