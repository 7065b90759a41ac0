import type { RequestHandler } from 'express';
import { PageError } from '../page/page-error.ts';

/** Refuses unsafe requests that another site's page made; beside `SameSite=Lax` this is the guard against forged posts. */
export const sameOrigin = (publicUrl: string): RequestHandler => {
  const ours = new URL(publicUrl).host;
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const site = req.get('sec-fetch-site');
    const origin = req.get('origin');
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = origin !== undefined && ![ours, req.get('host')].includes(hostOf(origin));
    return next(foreignSite || foreignOrigin ? new PageError(403) : undefined);
  };
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
