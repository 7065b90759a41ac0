import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../portal/app.ts';
import { loadAssets } from '../../../portal/assets.ts';
import { createApiClient } from '../../../portal/client/api-client.ts';
import { parseConfig } from '../../../portal/config.ts';
import { createLog } from '../../../portal/log.ts';
import { type ContractServer, startContractServer } from './contract-server.ts';

export interface RunningPortal extends PortalAt {
  api: ContractServer;
}
export interface PortalAt {
  url: string;
  /** A request as a browser without script makes it: follows nothing. */
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, body: URLSearchParams | FormData, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The real portal on a free port, with the contract's other side behind it. */
export async function startPortal(env: Record<string, string> = {}): Promise<RunningPortal> {
  const api = await startContractServer();
  const portal = await startPortalAt(api.url, env);
  return { ...portal, api, close: () => portal.close().then(() => api.close()) };
}

/** The real portal before an API that runs already. */
export async function startPortalAt(apiUrl: string, env: Record<string, string> = {}): Promise<PortalAt> {
  const stopping = new AbortController();
  const config = parseConfig({ API_URL: apiUrl, PORTAL_SECRET: '5e'.repeat(32), LOG_LEVEL: 'silent', ...env });
  const services = {
    config,
    log: createLog('silent'),
    api: createApiClient(config),
    assets: loadAssets(),
    stopping: stopping.signal,
  };
  const server: Server = createApp(services).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get: (path, cookie = '') => fetch(url + path, { redirect: 'manual', headers: { cookie } }),
    post: (path, body, headers = {}) => fetch(url + path, { method: 'POST', body, redirect: 'manual', headers }),
    async close() {
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'hamaynq-portal-'));
