import type { ServerResponse } from 'node:http';
import { basename, join, resolve } from 'node:path';
import compression from 'compression';
import { type RequestHandler, Router, static as serveFiles } from 'express';
import { pdfReaderPolicy } from './middleware/security-headers.ts';

const year = '365d';

/** The reader of PDFs works by itself: its decoders of scans are compiled there and nowhere else. */
function setHeaders(response: ServerResponse, path: string): void {
  if (basename(path).startsWith('pdf.worker')) response.setHeader('Content-Security-Policy', pdfReaderPolicy);
}

/** The built back-office: files named by their content may be kept for ever, its one page is asked for each time. */
export function adminPages(directory: string): RequestHandler {
  const root = resolve(directory);
  const router = Router();
  // Here alone: what the API itself answers may hold secrets, which a compressed length would help to guess.
  router.use(compression());
  router.use(
    '/assets',
    serveFiles(join(root, 'assets'), { immutable: true, maxAge: year, fallthrough: false, setHeaders }),
  );
  router.use(serveFiles(root, { index: false, cacheControl: false }));
  router.get('/{*page}', (_request, response, next) => {
    response.sendFile(
      'index.html',
      { root, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } },
      (error) => error && next(error),
    );
  });
  return router;
}
