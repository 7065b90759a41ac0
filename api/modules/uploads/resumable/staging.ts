import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { type Locker, MemoryLocker } from '@tus/server';
import type { Config } from '../../../config.ts';
import type { Log } from '../../../log.ts';
import { uploadLifetime } from '../uploads.service.ts';

/** Where files wait until all their parts have come. On disk, since GridFS cannot be appended to. */
export interface Staging {
  readonly store: FileStore;
  /** Of the whole process: two requests never write one file at a time. */
  readonly locker: Locker;
  /** Runs once at a time for each file; whoever asks meanwhile gets the same outcome. */
  once<Outcome>(id: string, finish: () => Promise<Outcome>): Promise<Outcome>;
  close(): void;
}

const cleanUpEvery = 3600 * 1000;

export function createStaging({ uploadStagingDir, dataDir }: Config, log: Log): Staging {
  const directory = uploadStagingDir ?? join(dataDir, 'staging');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: uploadLifetime });
  store.extensions = ['creation', 'termination', 'expiration'];
  const cleanUp = () => store.deleteExpired().catch(({ code }) => log.warn({ error: code }, 'staging'));
  const timer = setInterval(cleanUp, cleanUpEvery).unref();
  const running = new Map<string, Promise<unknown>>();
  return {
    store,
    locker: new MemoryLocker(),
    once<Outcome>(id: string, finish: () => Promise<Outcome>) {
      const present = running.get(id) ?? finish().finally(() => running.delete(id));
      running.set(id, present);
      return present as Promise<Outcome>;
    },
    close: () => clearInterval(timer),
  };
}
