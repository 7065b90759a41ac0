import type { Redis } from 'ioredis';
import type { Presence } from '../../../workflows/contract/http.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';

/** A screen says every 20 s that it is open; two missed times and a little, and nobody sits there any more. */
const believedFor = 45_000;

interface Seen {
  readonly userId: string;
  readonly since: number;
  readonly last: number;
}

/** Says that a person has a case open now; answers who else has. What is not said again is forgotten. */
export async function notePresence(
  { models, redis }: Pick<Services, 'models' | 'redis'>,
  { _id: caseId, community }: Pick<StoredCase, '_id' | 'community'>,
  userId: string,
): Promise<Presence> {
  const key = `hamaynq:presence:${caseId}`;
  const now = Date.now();
  const seen = await seenAt(redis, key);
  const present = seen.filter(({ last }) => last > now - believedFor);
  const gone = seen.filter((one) => !present.includes(one)).map((one) => one.userId);
  const since = present.find((one) => one.userId === userId)?.since ?? now;
  const note = redis.multi();
  if (gone.length > 0) note.hdel(key, ...gone);
  await note.hset(key, userId, `${since} ${now}`).pexpire(key, believedFor).exec();
  const others = present.filter((one) => one.userId !== userId);
  if (others.length === 0) return { others: [] };
  const ids = others.map((one) => one.userId);
  const users = await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return {
    others: others.flatMap((one) => {
      const name = names.get(one.userId);
      return name ? [{ userId: one.userId, name, since: new Date(one.since).toISOString() }] : [];
    }),
  };
}

async function seenAt(redis: Redis, key: string): Promise<Seen[]> {
  return Object.entries(await redis.hgetall(key)).map(([userId, times]) => {
    const [since = 0, last = 0] = times.split(' ').map(Number);
    return { userId, since, last };
  });
}
