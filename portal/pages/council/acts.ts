import { Router } from 'express';
import { actKinds } from '../../../workflows/domain/council/decision-state.ts';
import { say } from '../../../workflows/texts/index.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { pagingOf, typed } from '../../page/paging.ts';
import type { PageParts } from '../../parts.ts';

/** The register of what the council has adopted and published, and a page for each act. */
export function actPages({ api: { council } }: PageParts): Router {
  const router = Router({ mergeParams: true });

  router.get('/council/acts', async (req, res) => {
    const { lang } = localsOf(res);
    const year = /^\d{4}$/.test(typed(req.query.year)) ? typed(req.query.year) : '';
    const act = actKinds.find((one) => one === req.query.act);
    const inForce = req.query['in-force'] === 'yes';
    const query = { ...(year && { year }), ...(act && { act }), ...(inForce && { 'in-force': 'yes' }) };
    const filter = { ...(year && { year: Number(year) }), ...(act && { act }), ...(inForce && { inForce }) };
    const { range, links } = pagingOf(req.query.page, `/${lang}/council/acts`, query);
    const { rows, total } = await council.acts(callerOf(req, res), filter, range);
    res.render('pages/council/acts.njk', {
      acts: rows,
      total,
      year,
      inForce,
      asked: Object.keys(query).length > 0,
      kinds: actKinds.map((value) => ({ value, text: say(lang, `act-kind.${value}`), selected: value === act })),
      ...links(rows.length, total),
    });
  });

  router.get('/council/acts/:id', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const act = await council.act(callerOf(req, res), req.params.id);
    res.render('pages/council/act.njk', { act });
  });
  return router;
}
