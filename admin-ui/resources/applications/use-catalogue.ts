import { useQuery } from '@tanstack/react-query';
import type { ServiceDetail, ServiceSummary } from '../../../workflows/contract/http.ts';
import { useConnection, useSession } from '../../providers/connection.tsx';

const usePath = (): string => `/communities/${useSession()?.user.community}/services`;

export function useCatalogue() {
  const { api } = useConnection();
  const path = usePath();
  return useQuery({ queryKey: [path], queryFn: async () => (await api.send<ServiceSummary[]>(path)).data });
}

export function useService(key: string | null) {
  const { api } = useConnection();
  const path = `${usePath()}/${key}`;
  return useQuery({
    queryKey: [path],
    enabled: key !== null,
    queryFn: async () => (await api.send<ServiceDetail>(path)).data,
  });
}
