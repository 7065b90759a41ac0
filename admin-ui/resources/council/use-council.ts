import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../../providers/connection.tsx';
import { readCouncil } from '../../providers/council-calls.ts';

export const councilKey = ['council'];

/** Seats, members and rules as they are today. */
export function useCouncil() {
  const { api } = useConnection();
  return useQuery({ queryKey: councilKey, queryFn: () => readCouncil(api) });
}
