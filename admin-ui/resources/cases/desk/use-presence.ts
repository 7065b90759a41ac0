import { useQuery } from '@tanstack/react-query';
import type { Presence } from '../../../../workflows/contract/http.ts';
import { showPresence } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';

/** The server forgets a person after 45 seconds: one call may be lost. */
const tellEvery = 20_000;

/** Tells that the case is open here, whether or not the window is looked at, and who else has it open. */
export function usePresence(caseId: string): Presence['others'] {
  const { api } = useConnection();
  const { data } = useQuery({
    queryKey: ['presence', caseId],
    queryFn: () => showPresence(api, caseId),
    refetchInterval: tellEvery,
    refetchIntervalInBackground: true,
    gcTime: 0,
    retry: false,
  });
  return data?.others ?? [];
}
