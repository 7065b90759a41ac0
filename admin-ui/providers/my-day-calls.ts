import type { Absence, Assignee, MyDay } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';

export const readMyDay = async (api: ApiClient): Promise<MyDay> => (await api.send<MyDay>('/my-day')).data;

/** Whose absence it is: one's own, or as administrator somebody's. */
export const absencePath = (userId?: string): string =>
  userId === undefined ? '/my-absence' : `/users/${encodeURIComponent(userId)}/absence`;

export const readAbsence = async (api: ApiClient, path: string): Promise<Absence | null> =>
  (await api.send<Absence | null>(path)).data;

export const readStandIns = async (api: ApiClient, path: string): Promise<Assignee[]> =>
  (await api.send<Assignee[]>(`${path}/stand-ins`)).data;

export const setAbsence = async (api: ApiClient, path: string, body: Absence): Promise<Absence> =>
  (await api.send<Absence>(path, { method: 'PUT', body })).data;

export const endAbsence = async (api: ApiClient, path: string): Promise<void> => {
  await api.send(path, { method: 'DELETE' });
};
