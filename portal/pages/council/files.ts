import { Router } from 'express';
import { ApiProblem } from '../../client/api-error.ts';
import { callerOf } from '../../page/locals.ts';
import { goneSignal, passOn, passOnDocument, passOnNews } from '../../page/pass-on.ts';
import type { PageParts } from '../../parts.ts';

/** What is downloaded, subscribed to and followed: streamed through from the API. */
export function councilFiles({ api: { council }, stopping }: PageParts): Router {
  const router = Router({ mergeParams: true });

  router.get('/council/decisions/:decision/documents/:id', async (req, res) => {
    const { decision, id } = req.params;
    const answer = await council.document(callerOf(req, res), decision, id, goneSignal(res));
    await passOnDocument(answer, res, 'no-cache, no-transform');
  });

  for (const file of ['calendar.ics', 'feed.atom'] as const) {
    router.get(`/council/${file}`, async (req, res) => {
      const answer = await council.subscription(callerOf(req, res), file, goneSignal(res));
      for (const header of ['Content-Type', 'Cache-Control', 'Last-Modified'])
        if (answer.headers.has(header)) res.set(header, answer.headers.get(header) ?? '');
      await passOn(answer, res);
    });
  }

  /** 204 tells the browser not to come back: the session is unknown. */
  router.get('/council/sessions/:id/events', async (req, res) => {
    const signal = AbortSignal.any([goneSignal(res), stopping]);
    const answer = await council.events(callerOf(req, res), req.params.id, signal).catch((error: Error) => error);
    if (answer instanceof ApiProblem && answer.problem.status === 404) return void res.status(204).end();
    await passOnNews(answer instanceof Error ? undefined : answer, res);
  });
  return router;
}
