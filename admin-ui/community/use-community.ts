import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import type { Community, Department } from '../../workflows/contract/http.ts';
import { useConnection, useSession } from '../providers/connection.tsx';

export const useDepartments = (): readonly Department[] =>
  useGetList<Department>('departments', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  }).data ?? [];

/** The settlements of the person's own community. */
export function useSettlements(): Community['settlements'] {
  const { api } = useConnection();
  const community = useSession()?.user.community;
  const { data } = useQuery({
    queryKey: ['communities', community],
    enabled: community !== undefined,
    queryFn: async () => (await api.send<Community>(`/communities/${community}`)).data,
  });
  return data?.settlements ?? [];
}
