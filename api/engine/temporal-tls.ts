import { readFile } from 'node:fs/promises';

/** Paths of PEM files; without certificate and key there is no mTLS, as on the loopback address of a trial. */
interface TlsFiles {
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly ca?: string | undefined;
}

/** What both clients of the engine, API and workers, show to Temporal. */
export async function temporalTls({ cert, key, ca }: TlsFiles) {
  if (!cert || !key) return undefined;
  return {
    clientCertPair: { crt: await readFile(cert), key: await readFile(key) },
    ...(ca && { serverRootCACertificate: await readFile(ca) }),
  };
}
