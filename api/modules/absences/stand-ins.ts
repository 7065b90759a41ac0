import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import type { Models } from '../../db/models.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import type { StoredAbsence, StoredUser } from '../users/users.model.ts';

/** Asked at every request, changed a few times a week; another process hears of a change within this time. */
const rememberedFor = 60_000;

/** Somebody who is away now. */
export type Absent = Pick<StoredUser, '_id' | 'name'> & { absence: StoredAbsence };

interface Known {
  readonly calendar: Calendar;
  readonly absent: readonly Absent[];
}
interface Remembered {
  readonly known: Promise<Known>;
  readonly until: number;
}
const memories = new WeakMap<Models, Map<string, Remembered>>();

/** Whose stand-in a person is now. */
export const standsInFor = async (models: Models, community: string, userId: string): Promise<string[]> =>
  (await absentNow(models, community)).flatMap(({ _id, absence }) => (absence.standIn === userId ? [_id] : []));

/** Everybody who is away on this day of the community. */
export async function absentNow(models: Models, community: string): Promise<Absent[]> {
  const { calendar, absent } = await knownOf(models, community);
  const today = localDate(calendar, new Date().toISOString());
  return absent.filter(({ absence: { from, to } }) => from <= today && today <= to);
}

/** An absence was changed here: the next request asks again. */
export const forgetAbsences = (models: Models, community: string): void => void memories.get(models)?.delete(community);

function knownOf(models: Models, community: string): Promise<Known> {
  const memory = memories.get(models) ?? new Map<string, Remembered>();
  memories.set(models, memory);
  const remembered = memory.get(community);
  if (remembered && remembered.until > Date.now()) return remembered.known;
  const known = read(models, community);
  memory.set(community, { known, until: Date.now() + rememberedFor });
  known.catch(() => memory.delete(community));
  return known;
}

async function read(models: Models, community: string): Promise<Known> {
  const calendar = await presentCalendar(models, community);
  const today = localDate(calendar, new Date().toISOString());
  const absent = await models.users
    .find({ community, 'absence.to': { $gte: today } }, { name: 1, absence: 1 })
    .lean<Absent[]>();
  return { calendar, absent };
}
