import { Router } from 'express';
import { permitStatuses } from '../../../workflows/domain/permit/permit-state.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localDate } from '../../format/dates.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';

/** What one reads through without losing the place. */
const onePage = 25;

/** The register of permits, and for each a page that says what is true of it now. */
export function permitPages({ api }: PageParts): Router {
  const router = Router({ mergeParams: true });

  router.get('/permits', async (req, res) => {
    const { lang } = localsOf(res);
    const number = typed(req.query.number);
    const status = permitStatuses.find((one) => one === req.query.status);
    const page = Math.max(1, Number.parseInt(typed(req.query.page), 10) || 1);
    const first = (page - 1) * onePage;
    const filter = { ...(number && { number }), ...(status && { status }) };
    const { permits, total } = await api.permits(callerOf(req, res), filter, first, first + onePage - 1);
    const pageLink = (n: number) => `/${lang}/permits?${new URLSearchParams({ ...filter, page: String(n) })}`;
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
      earlier: page > 1 ? pageLink(page - 1) : null,
      later: first + permits.length < total ? pageLink(page + 1) : null,
    });
  });

  router.get('/permits/:id', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const permit = await api.permit(callerOf(req, res), req.params.id);
    res.render('pages/permits/permit.njk', { permit, today: localDate(new Date().toISOString()) });
  });
  return router;
}

const typed = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 60) : '');
