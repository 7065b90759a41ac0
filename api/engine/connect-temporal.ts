import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { Config } from '../config.ts';
import { temporalTls } from './temporal-tls.ts';

/** Few and quick: who waits at a screen is told after seconds, and the same key may be sent again. */
const retries = { maxAttempts: 5, initialIntervalMs: () => 100, maxIntervalMs: () => 1_000 };

/** Connects when first needed, so that the API serves what it can while Temporal is away. */
export async function connectTemporal(config: Config): Promise<Client & { connection: Connection }> {
  const { temporalTlsCert: cert, temporalTlsKey: key, temporalTlsCa: ca } = config;
  const tls = (await temporalTls({ cert, key, ca })) ?? null;
  const connection = Connection.lazy({
    address: config.temporalAddress,
    tls,
    interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions(retries))],
  });
  return new Client({ connection, namespace: config.temporalNamespace }) as Client & { connection: Connection };
}
