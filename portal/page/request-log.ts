import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';

/** One line a request: method, path without query, status, time. No address, no cookie, no body. */
export const requestLog =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const started = performance.now();
    const path = req.path;
    res.on('finish', () => {
      log.info(
        { method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - started) },
        'request',
      );
    });
    next();
  };
