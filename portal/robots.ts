import type { RequestHandler } from 'express';

/** Catalogue pages may be found; forms, receipts and cases have no place in a search engine. */
export const robots: RequestHandler = (_req, res) => {
  const closed = ['/*/track', '/*/receipt', '/*/services/*/apply'];
  res.type('text/plain').send(['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n'));
};
