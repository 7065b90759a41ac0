import { Router } from 'express';
import { callerOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { actPages } from './acts.ts';
import { councilFiles } from './files.ts';
import { sessionPages } from './sessions.ts';

/** How many of the latest acts the first page shows. */
const latest = 5;

/** The council in public: its sessions as they go, how each member votes, and what was adopted. */
export function councilPages(parts: PageParts): Router {
  const { council } = parts.api;
  const router = Router({ mergeParams: true });

  router.get('/council', async (req, res) => {
    const caller = callerOf(req, res);
    const [view, toCome, past, acts] = await Promise.all([
      council.view(caller),
      council.sessions(caller, 'to-come', [0, 0]),
      council.sessions(caller, 'past', [0, 0]),
      council.acts(caller, {}, [0, latest - 1]),
    ]);
    const { host } = new URL(parts.config.publicUrl);
    res.render('pages/council/overview.njk', {
      council: view,
      next: toCome.rows[0],
      last: past.rows[0],
      acts: acts.rows,
      calendar: `webcal://${host}/${caller.language}/council/calendar.ics`,
    });
  });

  router.get('/council/members/:id', async (req, res) => {
    const record = await council.member(callerOf(req, res), req.params.id);
    res.render('pages/council/member.njk', record);
  });

  router.use(sessionPages(parts), actPages(parts), councilFiles(parts));
  return router;
}
