import { Router } from 'express';
import { callerOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';

export function servicePage({ api }: PageParts): Router {
  const router = Router({ mergeParams: true });
  router.get('/services/:key', async (req, res) => {
    const service = await api.service(callerOf(req, res), req.params.key);
    res.render('pages/service/service.njk', { service });
  });
  return router;
}
