import { Router } from 'express';
import type { AskedAct } from '../../client/api-client.ts';
import { sealedCookie } from '../../page/cookies.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { askedAct } from './asked-act.ts';

/** Is a paper genuine? What was asked travels in a sealed cookie, so that no address ever holds a code. */
export function verifyPage({ api, sealer, config }: PageParts): Router {
  const cookie = sealedCookie<AskedAct>(sealer, 'verify', config.publicUrl.startsWith('https:'));
  const router = Router({ mergeParams: true });

  router.get('/verify', (_req, res) => res.render('pages/verify/verify.njk'));

  router.post('/verify', async (req, res) => {
    const { lang } = localsOf(res);
    const asked = await askedAct(req);
    if (!asked) return res.status(422).render('pages/verify/verify.njk', { nothing: true });
    cookie.write(res, asked);
    res.redirect(303, `/${lang}/verify/result`);
  });

  router.get('/verify/result', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const asked = cookie.read(req);
    if (!asked) return res.redirect(303, `/${localsOf(res).lang}/verify`);
    const act = await api.verify(callerOf(req, res), asked);
    res.render('pages/verify/result.njk', { act, byFile: 'sha256' in asked });
  });
  return router;
}
