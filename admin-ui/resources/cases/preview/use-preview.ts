import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../../../providers/connection.tsx';
import { readPreview } from '../../../providers/preview-calls.ts';
import { isProblem } from '../../../providers/problem-error.ts';

/** Until it is drawn, which takes some seconds. */
const askAgainAfter = 3_000;
const isBeingMade = (error: unknown): boolean => isProblem(error, 'preview.pending');

/** A document's preview, kept no longer than it is looked at; one that is still being made is asked for again. */
export function usePreview(caseId: string, id: string) {
  const { api } = useConnection();
  const query = useQuery({
    queryKey: ['preview', caseId, id],
    queryFn: ({ signal }) => readPreview(api, caseId, id, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (isBeingMade(state.error) ? askAgainAfter : false),
  });
  return { ...query, isBeingMade: isBeingMade(query.error) };
}
