import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import type { ApiClient } from './api-client.ts';

/** REST as the API speaks it: `sort`, `range`, `filter` in the query, the total in `Content-Range`. */
export function createDataProvider(api: ApiClient): DataProvider {
  const one = async (resource: string, id: unknown) => (await api.send<RaRecord>(pathOf(resource, id))).data;
  const list = async (resource: string, params: GetListParams) => {
    const { data, headers } = await api.send<RaRecord[]>(`${homeOf(resource)}?${listQuery(params)}`);
    return { data, total: totalOf(headers.get('Content-Range')) ?? data.length };
  };
  const put = async (resource: string, id: unknown, body: unknown) =>
    (await api.send<RaRecord>(pathOf(resource, id), { method: 'PUT', body })).data;
  const remove = (resource: string, id: unknown) => api.send(pathOf(resource, id), { method: 'DELETE' });

  const provider = {
    getList: list,
    getOne: async (resource: string, { id }: { id: unknown }) => ({ data: await one(resource, id) }),
    getMany: async (resource: string, { ids }: { ids: unknown[] }) => ({
      data: await Promise.all(ids.map((id) => one(resource, id))),
    }),
    getManyReference: (resource: string, { target, id, ...params }: GetListParams & { target: string; id: unknown }) =>
      list(resource, { ...params, filter: { ...params.filter, [target]: id } }),
    create: async (resource: string, { data }: { data: unknown }) => ({
      data: (await api.send<RaRecord>(homeOf(resource), { method: 'POST', body: data })).data,
    }),
    update: async (resource: string, { id, data }: { id: unknown; data: unknown }) => ({
      data: await put(resource, id, data),
    }),
    updateMany: async (resource: string, { ids, data }: { ids: unknown[]; data: unknown }) => {
      await Promise.all(ids.map((id) => put(resource, id, data)));
      return { data: ids };
    },
    delete: async (resource: string, { id }: { id: unknown }) => {
      await remove(resource, id);
      return { data: { id } };
    },
    deleteMany: async (resource: string, { ids }: { ids: unknown[] }) => {
      await Promise.all(ids.map((id) => remove(resource, id)));
      return { data: ids };
    },
  };
  // React-Admin's own types are generic over the record of each call; the API answers as its contract says.
  return provider as DataProvider;
}

/** What the API keeps below another name. */
const homes: Readonly<Record<string, string>> = { decisions: '/council/decisions', sessions: '/council/sessions' };
const homeOf = (resource: string): string => homes[resource] ?? `/${resource}`;
const pathOf = (resource: string, id: unknown): string => `${homeOf(resource)}/${encodeURIComponent(String(id))}`;

export function listQuery({ pagination, sort, filter = {} }: Partial<GetListParams>): URLSearchParams {
  const query = new URLSearchParams();
  if (sort) query.set('sort', JSON.stringify([sort.field, sort.order]));
  if (pagination) {
    const from = (pagination.page - 1) * pagination.perPage;
    query.set('range', JSON.stringify([from, from + pagination.perPage - 1]));
  }
  query.set('filter', JSON.stringify(filter));
  return query;
}

/** `cases 0-24/319` → 319. */
export function totalOf(range: string | null): number | undefined {
  const total = /\/(\d+)$/.exec(range ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}
