import { ApiError } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import type { ListName } from './addresses.ts';
import type { Entry } from './kind.ts';
import { type PageQuery, pageOfList } from './list-page.ts';
import { lists, tombstone } from './lists.ts';
import { type CouncilRecord, openRecord } from './record.ts';

export async function listOf(services: Services, community: string, name: ListName, asked: PageQuery) {
  const record = await openRecord(services, community);
  const all = await lists[name].entries(services, record);
  const { entries, ...page } = pageOfList(record.to.list(name), all, asked);
  const data = await written(services, record, name, entries);
  return { data: asked.omit_internal ? data.map(withoutInternal) : data, ...page };
}

export async function objectOf(services: Services, community: string, name: ListName, id: string): Promise<object> {
  const record = await openRecord(services, community);
  const all = await lists[name].entries(services, record);
  const found = all.find((entry) => entry.id === id);
  const [object] = found ? await written(services, record, name, [found]) : [];
  if (!object) throw new ApiError('request.not-found');
  return object;
}

async function written(
  services: Services,
  record: CouncilRecord,
  name: ListName,
  entries: readonly Entry[],
): Promise<object[]> {
  const left = entries.filter(({ deleted }) => !deleted);
  const objects = await lists[name].write(services, record, left);
  return entries.map((entry) => objects[left.indexOf(entry)] ?? tombstone(record, name, entry));
}

/** Whoever keeps a copy of every list reads nothing twice: objects within objects stay away. */
const withoutInternal = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !holdsObjects(value)));

const holdsObjects = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(holdsObjects) : typeof value === 'object' && value !== null && 'id' in value;
