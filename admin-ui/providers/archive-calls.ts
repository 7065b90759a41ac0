import type {
  CaseIndexRow,
  DestructionActView,
  DestructionDecision,
  DestructionInput,
  DestructionLine,
  DueCase,
  DueFilter,
  HoldInput,
  HoldLift,
  HoldView,
  TransferDecision,
  TransferView,
} from '../../workflows/contract/http-archive.ts';
import type { ApiClient } from './api-client.ts';
import { listQuery, totalOf } from './data-provider.ts';

/** Rows of a page. */
export const pageSize = 25;

export interface Paged<Row> {
  readonly rows: Row[];
  readonly total: number;
}

const read = async <Data>(api: ApiClient, path: string): Promise<Data> =>
  (await api.send<Data>(`/archive/${path}`)).data;

async function readPage<Row>(api: ApiClient, path: string, page: number, filter: object = {}): Promise<Paged<Row>> {
  const query = listQuery({ pagination: { page, perPage: pageSize }, filter });
  const { data, headers } = await api.send<Row[]>(`/archive/${path}?${query}`);
  return { rows: data, total: totalOf(headers.get('Content-Range')) ?? data.length };
}

const post = async <Data>(api: ApiClient, path: string, body?: unknown): Promise<Data> =>
  (await api.send<Data>(`/archive/${path}`, { method: 'POST', ...(body !== undefined && { body }) })).data;

export const readCaseIndex = (api: ApiClient) => read<CaseIndexRow[]>(api, 'case-index');
export const readDue = (api: ApiClient, filter: DueFilter, page: number) => readPage<DueCase>(api, 'due', page, filter);

export const readHolds = (api: ApiClient) => read<HoldView[]>(api, 'holds');
export const placeHold = (api: ApiClient, body: HoldInput) => post<HoldView[]>(api, 'holds', body);
export const liftHold = (api: ApiClient, id: string, body: HoldLift) => post<HoldView[]>(api, `holds/${id}/lift`, body);

const acts = 'destruction-acts';
export const readActs = (api: ApiClient, page: number) => readPage<DestructionActView>(api, acts, page);
export const readActLines = (api: ApiClient, id: string, page: number) =>
  readPage<DestructionLine>(api, `${acts}/${id}/cases`, page);
export const makeAct = (api: ApiClient, body: DestructionInput) => post<DestructionActView>(api, acts, body);
export const decideAct = (api: ApiClient, id: string, body: DestructionDecision) =>
  post<DestructionActView>(api, `${acts}/${id}/decision`, body);

export const readTransfers = (api: ApiClient) => read<TransferView[]>(api, 'transfers');
export const makeTransfer = (api: ApiClient) => post<TransferView[]>(api, 'transfers');
export const decideTransfer = (api: ApiClient, id: string, body: TransferDecision) =>
  post<TransferView[]>(api, `transfers/${id}/decision`, body);
export const packageUrl = (api: ApiClient, id: string): string => `${api.base}/archive/transfers/${id}/package`;
