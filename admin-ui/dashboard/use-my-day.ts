import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../providers/connection.tsx';
import { readMyDay } from '../providers/my-day-calls.ts';

/** Asked anew whenever a case changes. */
export function useMyDay() {
  const { api } = useConnection();
  return useQuery({ queryKey: ['my-day'], queryFn: () => readMyDay(api) });
}
