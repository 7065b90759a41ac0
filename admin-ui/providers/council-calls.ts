import type { TimelineEntry } from '../../workflows/contract/http.ts';
import type {
  CouncilSettings,
  CouncilView,
  DecisionActionRequest,
  DecisionDraft,
  DecisionView,
  MinutesView,
  PrivateNote,
  SessionActionRequest,
  SessionDraft,
  SessionView,
} from '../../workflows/contract/http-council.ts';
import type { ApiClient } from './api-client.ts';

const council = '/council';
const decision = (id: string): string => `${council}/decisions/${encodeURIComponent(id)}`;
const session = (id: string): string => `${council}/sessions/${encodeURIComponent(id)}`;

const read = async <Data>(api: ApiClient, path: string): Promise<Data> => (await api.send<Data>(path)).data;
const put = async <Data>(api: ApiClient, path: string, body: unknown): Promise<Data> =>
  (await api.send<Data>(path, { method: 'PUT', body })).data;
const post = async <Data>(
  api: ApiClient,
  path: string,
  body: unknown,
  idempotencyKey: string,
  signal?: AbortSignal,
): Promise<Data> =>
  (await api.send<Data>(path, { method: 'POST', body, idempotencyKey, ...(signal && { signal }) })).data;

export const readCouncil = (api: ApiClient) => read<CouncilView>(api, council);
export const setCouncil = (api: ApiClient, body: CouncilSettings) => put<CouncilView>(api, `${council}/settings`, body);

export const readDecision = (api: ApiClient, id: string) => read<DecisionView>(api, decision(id));
export const draftDecision = (api: ApiClient, body: DecisionDraft, key: string) =>
  post<DecisionView>(api, `${council}/decisions`, body, key);
export const actOnDecision = (api: ApiClient, id: string, body: DecisionActionRequest, key: string) =>
  post<DecisionView>(api, `${decision(id)}/actions`, body, key);
export const keepNote = (api: ApiClient, id: string, body: PrivateNote) =>
  put<PrivateNote>(api, `${council}/notes/${encodeURIComponent(id)}`, body);
/** Where the browser itself fetches a document; the cookie goes along. */
export const decisionDocumentUrl = (api: ApiClient, id: string, document: string): string =>
  `${api.base}${decision(id)}/documents/${encodeURIComponent(document)}`;

export const readSession = (api: ApiClient, id: string) => read<SessionView>(api, session(id));
export const draftSession = (api: ApiClient, body: SessionDraft, key: string) =>
  post<SessionView>(api, `${council}/sessions`, body, key);
export const actInSession = (
  api: ApiClient,
  id: string,
  body: SessionActionRequest,
  key: string,
  signal?: AbortSignal,
) => post<SessionView>(api, `${session(id)}/actions`, body, key, signal);
export const readSessionTimeline = (api: ApiClient, id: string) =>
  read<TimelineEntry[]>(api, `${session(id)}/timeline`);
export const readMinutes = (api: ApiClient, id: string) => read<MinutesView>(api, `${session(id)}/minutes`);
/** Server-sent news of a session. */
export const sessionNewsUrl = (api: ApiClient, id: string): string => `${api.base}${session(id)}/events`;
