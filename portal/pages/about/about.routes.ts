import { Router } from 'express';
import { localsOf } from '../../page/locals.ts';

/** Pages that are words alone. */
export function aboutPages(): Router {
  const router = Router({ mergeParams: true });
  for (const page of ['accessibility', 'privacy'] as const) {
    router.get(`/${page}`, (_req, res) => res.render('pages/about/about.njk', { page: localsOf(res).t[page] }));
  }
  return router;
}
