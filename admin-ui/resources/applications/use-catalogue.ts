import { useQuery } from '@tanstack/react-query';
import type { ServiceDetail, ServiceSummary } from '../../../workflows/contract/http.ts';
import { useConnection } from '../../providers/connection.tsx';

/** All services that staff may file, papers of the office among them. */
const everything = '/services?range=[0,199]&sort=["title","ASC"]';

export function useCatalogue() {
  const { api } = useConnection();
  return useQuery({ queryKey: [everything], queryFn: async () => (await api.send<ServiceSummary[]>(everything)).data });
}

export function useService(key: string | null) {
  const { api } = useConnection();
  const path = `/services/${key}`;
  return useQuery({
    queryKey: [path],
    enabled: key !== null,
    queryFn: async () => (await api.send<ServiceDetail>(path)).data,
  });
}
