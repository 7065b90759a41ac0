import { Router } from 'express';
import { permitStatuses } from '../../../workflows/domain/permit/permit-state.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localDate } from '../../format/dates.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { pagingOf, typed } from '../../page/paging.ts';
import type { PageParts } from '../../parts.ts';

/** The register of permits, and for each a page that says what is true of it now. */
export function permitPages({ api }: PageParts): Router {
  const router = Router({ mergeParams: true });

  router.get('/permits', async (req, res) => {
    const { lang } = localsOf(res);
    const number = typed(req.query.number);
    const status = permitStatuses.find((one) => one === req.query.status);
    const filter = { ...(number && { number }), ...(status && { status }) };
    const { range, links } = pagingOf(req.query.page, `/${lang}/permits`, filter);
    const { rows: permits, total } = await api.permits(callerOf(req, res), filter, range);
    res.render('pages/permits/register.njk', {
      permits,
      total,
      number,
      asked: number !== '' || status !== undefined,
      statuses: permitStatuses.map((value) => ({
        value,
        text: say(lang, `permit-status.${value}`),
        selected: value === status,
      })),
      ...links(permits.length, total),
    });
  });

  router.get('/permits/:id', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const permit = await api.permit(callerOf(req, res), req.params.id);
    res.render('pages/permits/permit.njk', { permit, today: localDate(new Date().toISOString()) });
  });
  return router;
}
