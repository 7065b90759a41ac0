import type { Redis } from 'ioredis';
import type { Connection, mongo } from 'mongoose';
import type { Config } from './config.ts';
import type { Models } from './db/models.ts';
import type { Engine } from './engine/engine.ts';
import type { SubjectEngine } from './engine/subject-engine.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Limits } from './modules/limits/limits.ts';
import type { LiveUpdates } from './modules/live/live-updates.ts';
import type { Sessions } from './modules/session/sessions.ts';
import type { Staging } from './modules/uploads/resumable/staging.ts';
import type { Authorities } from './seal/authorities.ts';

/** What handlers work with. Made once at boot; a test makes its own. */
export interface Services {
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly connection: Connection;
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  readonly redis: Redis;
  readonly engine: Engine;
  /** The engine's part for what is no case. */
  readonly subjects: SubjectEngine;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly live: LiveUpdates;
  readonly staging: Staging;
  /** Read anew each time: lists of what is revoked are replaced while the API runs. */
  readonly authorities: () => Promise<Authorities | undefined>;
}
