import { type Request, type Response, Router } from 'express';
import type { Credentials } from '../../client/api-client.ts';
import { ApiProblem, ApiUnavailable } from '../../client/api-error.ts';
import { first, readForm } from '../../form/read-form.ts';
import { fill } from '../../i18n/words.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { PageError } from '../../page/page-error.ts';
import type { PageParts } from '../../parts.ts';
import { type Draft, readDraft } from '../case/draft.ts';
import { perform } from '../case/perform.ts';
import { showSignIn } from './sign-in-page.ts';
import { trackingCookie } from './tracking-cookie.ts';
import { typedCode } from './typed-code.ts';

export function trackPage(parts: PageParts): Router {
  const cookie = trackingCookie(parts);
  const router = Router({ mergeParams: true });

  router.get('/track', (_req, res) => showSignIn(res, parts.sealer));

  router.post('/track', async (req, res) => {
    const fields = await readForm(req, async () => Promise.reject(new PageError(400)));
    const draft = fields.has('action') ? readDraft(fields, parts.sealer) : undefined;
    const number = first(fields, 'number').trim().slice(0, 40);
    const code = typedCode(first(fields, 'code'));
    await open(req, res, { number, code }, draft);
  });

  async function open(req: Request, res: Response, credentials: Credentials, draft?: Draft): Promise<void> {
    const { lang, t } = localsOf(res);
    const { number } = credentials;
    const again = { number, ...(draft && { draft, expired: true }) };
    try {
      const tracking = await parts.api.track(callerOf(req, res), credentials);
      if (draft && draft.case !== tracking.number) {
        return showSignIn(res, parts.sealer, {
          ...again,
          refusal: fill(t.track.otherCase, { number: draft.case }),
          status: 422,
        });
      }
      cookie.write(res, credentials);
      if (draft) return await perform(parts, req, res, credentials, draft);
      res.redirect(303, `/${lang}/track/case`);
    } catch (error) {
      if (error instanceof ApiUnavailable)
        return showSignIn(res, parts.sealer, { ...again, refusal: t.error[503].title, status: 503 });
      if (!(error instanceof ApiProblem)) throw error;
      const { title, detail = title, status, retryAfter } = error.problem;
      showSignIn(res, parts.sealer, {
        ...again,
        refusal: detail,
        status,
        ...(retryAfter !== undefined && { retryAfter }),
      });
    }
  }
  return router;
}
