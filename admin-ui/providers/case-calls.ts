import type {
  ActionPreview,
  ActionRequest,
  ApplicationReceipt,
  ApplicationRequest,
  CaseView,
  Presence,
} from '../../workflows/contract/http.ts';
import type { OriginalInput } from '../../workflows/contract/http-acts.ts';
import type { BulkRequest, BulkResult, LookedAtCase } from '../../workflows/contract/http-bulk.ts';
import type { ApiClient } from './api-client.ts';

const casePath = (id: string): string => `/cases/${encodeURIComponent(id)}`;

export const act = async (api: ApiClient, id: string, body: ActionRequest, idempotencyKey: string): Promise<CaseView> =>
  (await api.send<CaseView>(`${casePath(id)}/actions`, { method: 'POST', body, idempotencyKey })).data;

export const addOriginal = async (
  api: ApiClient,
  id: string,
  document: string,
  body: OriginalInput,
): Promise<CaseView> =>
  (await api.send<CaseView>(`${casePath(id)}/acts/${encodeURIComponent(document)}/originals`, { method: 'POST', body }))
    .data;

export const previewAction = async (api: ApiClient, id: string, body: ActionRequest): Promise<ActionPreview> =>
  (await api.send<ActionPreview>(`${casePath(id)}/actions/preview`, { method: 'POST', body })).data;

export const readCase = async (api: ApiClient, id: string): Promise<CaseView> =>
  (await api.send<CaseView>(casePath(id))).data;

/** What may be done to each of many cases; those that may not be read are left out. */
export const lookAt = async (api: ApiClient, cases: readonly string[]): Promise<LookedAtCase[]> =>
  (await api.send<LookedAtCase[]>('/cases/actions/allowed', { method: 'POST', body: { cases } })).data;

export const actOnMany = (
  api: ApiClient,
  body: BulkRequest,
  signal: AbortSignal,
  each: (results: BulkResult[]) => void,
): Promise<void> => api.readLines<BulkResult>('/cases/actions', { method: 'POST', body, signal }, each);

export const showPresence = async (api: ApiClient, id: string): Promise<Presence> =>
  (await api.send<Presence>(`${casePath(id)}/presence`, { method: 'POST', body: {} })).data;

export const apply = async (
  api: ApiClient,
  community: string,
  body: ApplicationRequest,
  idempotencyKey: string,
): Promise<ApplicationReceipt> =>
  (
    await api.send<ApplicationReceipt>(`/communities/${community}/applications`, {
      method: 'POST',
      body,
      idempotencyKey,
    })
  ).data;

/** Where the browser itself fetches a document; the cookie goes along. */
export const documentUrl = (api: ApiClient, id: string, documentId: string): string =>
  `${api.base}${casePath(id)}/documents/${encodeURIComponent(documentId)}`;
