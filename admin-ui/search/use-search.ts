import { useInfiniteQuery } from '@tanstack/react-query';
import { useConnection } from '../providers/connection.tsx';
import { type Asked, type Found, searchCases } from '../providers/search-calls.ts';

const lastOf = ({ hits, more }: Found): string | undefined => (more ? hits.at(-1)?.id : undefined);

/** Results as far as they were asked for. */
export function useSearch(asked: Asked) {
  const { api } = useConnection();
  return useInfiniteQuery({
    queryKey: ['search', asked],
    queryFn: ({ pageParam }) => searchCases(api, asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: lastOf,
    enabled: asked.q !== '',
  });
}
