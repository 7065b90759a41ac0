import type { PermitActionRequest, PermitView } from '../../workflows/contract/http-permits.ts';
import type { ApiClient } from './api-client.ts';

const permitPath = (id: string): string => `/permits/${encodeURIComponent(id)}`;

export const readPermit = async (api: ApiClient, id: string): Promise<PermitView> =>
  (await api.send<PermitView>(permitPath(id))).data;

export const actOnPermit = async (
  api: ApiClient,
  id: string,
  body: PermitActionRequest,
  idempotencyKey: string,
): Promise<PermitView> =>
  (await api.send<PermitView>(`${permitPath(id)}/actions`, { method: 'POST', body, idempotencyKey })).data;
