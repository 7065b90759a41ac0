import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { ErrorCode } from '../../../workflows/domain/error-codes.ts';
import { slowDown } from '../../problems/api-error.ts';

const minute = 60;

/** How much of what, in which time. A whole office shares one address, so what is no attack is generous. */
const rules = {
  /** Failures of one name from one address; then it is locked for the time. */
  login: { points: 8, duration: 15 * minute, code: 'login.locked' },
  /** Failures of one address, whatever the names. */
  loginAddress: { points: 60, duration: 15 * minute, code: 'login.locked' },
  /** Wrong tracking codes of one address. */
  trackingAddress: { points: 10, duration: 5 * minute, code: 'tracking.slow-down' },
  /** Wrong codes for one number, wherever they come from. */
  trackingNumber: { points: 30, duration: 10 * minute, code: 'tracking.slow-down' },
  /** Unknown verification codes and files of one address. */
  verification: { points: 20, duration: 5 * minute, code: 'request.too-many' },
  /** One point a file and one a megabyte. */
  upload: { points: 3_000, duration: 60 * minute, code: 'upload.quota' },
  application: { points: 5_000, duration: 60 * minute, code: 'request.too-many' },
  /** Streams of one address that are open at once are counted in the process; this is how often they may be opened. */
  stream: { points: 300, duration: 10 * minute, code: 'request.too-many' },
  /** Datasets are counted from the whole record. */
  openData: { points: 120, duration: 10 * minute, code: 'request.too-many' },
  /** Feeds and OParl: a harvester reads all of a council at three pages a second. */
  harvest: { points: 1_800, duration: 10 * minute, code: 'request.too-many' },
} as const satisfies Record<string, { points: number; duration: number; code: ErrorCode }>;
export type LimitName = keyof typeof rules;

export interface Limits {
  /** Throws when there is nothing left; takes nothing. */
  demand(name: LimitName, key: string): Promise<void>;
  /** Takes points; throws when there were not enough. */
  take(name: LimitName, key: string, points?: number): Promise<void>;
  /** Forgets what was taken. */
  forgive(name: LimitName, key: string): Promise<void>;
}

/** Shared by all processes through Redis; while that is away each process counts for itself. */
export function createLimits(redis: Redis): Limits {
  const entries = Object.entries(rules).map(([name, { points, duration }]) => {
    const own = { keyPrefix: `hamaynq:limit:${name}`, points, duration };
    return [
      name,
      new RateLimiterRedis({
        ...own,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory(own),
      }),
    ];
  });
  const limiters = Object.fromEntries(entries) as Record<LimitName, RateLimiterRedis>;
  return {
    async demand(name, key) {
      const now = await limiters[name].get(key);
      if (now && now.remainingPoints <= 0) throw slowDown(rules[name].code, now.msBeforeNext);
    },
    async take(name, key, points = 1) {
      await limiters[name].consume(key, points).catch((reason: unknown) => {
        throw reason instanceof RateLimiterRes ? slowDown(rules[name].code, reason.msBeforeNext) : reason;
      });
    },
    async forgive(name, key) {
      await limiters[name].delete(key);
    },
  };
}
