import type { Models } from '../../api/db/models.ts';
import { presentCalendar } from '../../api/modules/laws/laws.service.ts';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import { instantAt, isWorkingDay, localDate } from '../../workflows/domain/working-time.ts';
import { isDuplicate } from '../activities/duplicate.ts';
import type { SideWork } from '../queues.ts';

/** Local time: late enough for everything that the night brought, before the offices open. */
const digestTime = '08:30';

/**
 * From half past eight of a working day, each member of staff with an address gets one digest; a worker that was away then
 * asks for it later, as long as the office is open. The ledger keeps it to one, however often and by whomever it is asked.
 */
export function createAskForDigests(
  models: Models,
  sideWork: SideWork,
  now: () => Date = () => new Date(),
): () => Promise<void> {
  return async () => {
    const at = now();
    for (const { _id: community } of await models.communities.find({}, { _id: 1 }).lean()) {
      const day = dayToTell(await presentCalendar(models, community), at.toISOString());
      if (day) await sideWork.ask(await askFor(models, community, day, at));
    }
  };
}

/** The day whose digests are due at an instant. */
function dayToTell(calendar: Calendar, instant: string): string | undefined {
  const day = localDate(calendar, instant);
  const isTime = instantAt(calendar, day, digestTime) <= instant && instant < instantAt(calendar, day, calendar.closes);
  return isTime && isWorkingDay(calendar, day) ? day : undefined;
}

/** The keys of those that nobody has asked for yet. */
async function askFor({ users, effects }: Models, community: string, day: string, createdAt: Date): Promise<string[]> {
  const people = await users.find({ community, active: true, email: { $gt: '' } }, { _id: 1 }).lean();
  const rows = people.map(({ _id: recipient }) => ({
    _id: `digest:${recipient}:${day}`,
    community,
    kind: 'mail.staff.digest' as const,
    recipient,
    state: 'due' as const,
    attempts: 0,
    createdAt,
  }));
  const asked = await effects.find({ community, _id: { $in: rows.map(({ _id }) => _id) } }, { _id: 1 }).lean();
  const known = new Set(asked.map(({ _id }) => _id));
  const fresh = rows.filter(({ _id }) => !known.has(_id));
  await effects.insertMany(fresh, { ordered: false }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  return fresh.map(({ _id }) => _id);
}
