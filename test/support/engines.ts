import { randomUUID } from 'node:crypto';
import { timeSkippingServer } from '../../engines/python.mjs';

export interface EngineAddresses {
  temporal: string;
  mongodb: string;
  redis: string;
  /** The time-skipping test server's program, for `TestWorkflowEnvironment.createTimeSkipping`. */
  testServerPath: string;
}

/** The one set of engines that all test files share. */
export const engineAddresses = (): EngineAddresses => ({
  temporal: address('TEMPORAL_ADDRESS'),
  mongodb: address('MONGODB_URI'),
  redis: address('REDIS_URL'),
  testServerPath: timeSkippingServer(),
});

/** For a test file's own database, key prefix and task queue, so that files can run beside each other. */
export const ownName = (topic: string): string => `${topic}-${randomUUID().slice(0, 8)}`;

/** The shared MongoDB with a database of this name. */
export function ownDatabase(name: string): string {
  const url = new URL(engineAddresses().mongodb);
  url.pathname = `/${name}`;
  return url.href;
}

function address(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run tests with npm test`);
  return value;
}
