import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { ApiError } from '../../problems/api-error.ts';

export interface StoredSession {
  readonly userId: string;
  readonly community: string;
  readonly csrfToken: string;
  /** Changes with the password, which so ends all sessions that were open. */
  readonly stamp: string;
}

export interface Sessions {
  /** Returns the cookie's value, 256 random bits; Redis knows its hash alone. */
  open(session: Omit<StoredSession, 'csrfToken'>): Promise<{ cookie: string; csrfToken: string }>;
  /** Finds a session and keeps it for another eight hours. */
  find(cookie: string): Promise<StoredSession | null>;
  close(cookie: string): Promise<void>;
}

/** A working day: idle longer, and one signs in again. */
const idleSeconds = 8 * 3600;

export const stampOf = (passwordHash: string): string =>
  createHash('sha256').update(passwordHash).digest('base64url').slice(0, 22);

/** Sessions live in Redis alone: while it is away nobody can be known, and nobody is signed out. */
const answered = <T>(asking: Promise<T>): Promise<T> =>
  asking.catch(() => {
    throw new ApiError('engine.unavailable');
  });

export function createSessions(redis: Redis): Sessions {
  const keyOf = (cookie: string): string => `hamaynq:session:${createHash('sha256').update(cookie).digest('hex')}`;
  return {
    async open(session) {
      const cookie = randomBytes(32).toString('base64url');
      const csrfToken = randomBytes(32).toString('base64url');
      await answered(redis.set(keyOf(cookie), JSON.stringify({ ...session, csrfToken }), 'EX', idleSeconds));
      return { cookie, csrfToken };
    },
    async find(cookie) {
      const text = await answered(redis.getex(keyOf(cookie), 'EX', idleSeconds));
      return text ? (JSON.parse(text) as StoredSession) : null;
    },
    async close(cookie) {
      await answered(redis.del(keyOf(cookie)));
    },
  };
}
