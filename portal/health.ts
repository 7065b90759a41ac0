import type { RequestHandler } from 'express';
import type { ApiClient } from './client/api-client.ts';

/** Whether this process serves pages; that the API is away is told, but is no reason to restart the portal. */
export const health =
  (api: ApiClient): RequestHandler =>
  async (_req, res) => {
    const reachable = await api.reachable();
    res.set('Cache-Control', 'no-store').json({ status: 'ok', checks: { api: reachable ? 'ok' : 'down' } });
  };
