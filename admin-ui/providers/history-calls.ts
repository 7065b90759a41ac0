import type { ChainHistory, ReplayReport } from '../../workflows/contract/http-history.ts';
import type { ApiClient } from './api-client.ts';

/** `path` is where the audited stands in the API, such as `/cases/…`. */
export const history = async (api: ApiClient, path: string): Promise<ChainHistory> =>
  (await api.send<ChainHistory>(`${path}/history`)).data;

export const replay = async (api: ApiClient, path: string): Promise<ReplayReport> =>
  (await api.send<ReplayReport>(`${path}/replay`, { method: 'POST', body: {} })).data;
