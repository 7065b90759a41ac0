import { type Request, type Response, Router } from 'express';
import { toString as qrCode } from 'qrcode';
import type { PublicSession } from '../../../workflows/contract/http-council.ts';
import { together } from '../../client/together.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { pagingOf } from '../../page/paging.ts';
import type { PageParts } from '../../parts.ts';
import { sessionPage } from './session-page.ts';

export function sessionPages({ api: { council }, config }: PageParts): Router {
  const router = Router({ mergeParams: true });
  const share = together<PublicSession>();

  router.get('/council/sessions', async (req, res) => {
    const { lang } = localsOf(res);
    const list = req.query.list === 'past' ? 'past' : 'to-come';
    const { range, links } = pagingOf(req.query.page, `/${lang}/council/sessions`, { list });
    const { rows, total } = await council.sessions(callerOf(req, res), list, range);
    res.render('pages/council/sessions.njk', { list, sessions: rows, ...links(rows.length, total) });
  });

  /** Never kept: whoever asks again in the middle of a voting wants to see this moment. */
  async function open(req: Request<{ id: string }>, res: Response) {
    const { lang, t } = localsOf(res);
    res.set('Cache-Control', 'no-store');
    const { id } = req.params;
    const session = await share(`${lang} ${id}`, () => council.session(callerOf(req as Request, res), id));
    return sessionPage(session, t, lang);
  }

  router.get('/council/sessions/:id', async (req, res) => {
    res.render('pages/council/session.njk', await open(req, res));
  });

  router.get('/council/sessions/:id/projector', async (req, res) => {
    const page = await open(req, res);
    const address = `${config.publicUrl}/${localsOf(res).lang}/council/sessions/${page.session.id}`;
    const qr = await qrCode(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
    res.render('pages/council/projector.njk', { ...page, qr });
  });
  return router;
}
