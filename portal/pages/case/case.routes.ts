import { type Request, type Response, Router } from 'express';
import { actions } from '../../../workflows/domain/case-command.ts';
import type { Credentials } from '../../client/api-client.ts';
import { ApiProblem } from '../../client/api-error.ts';
import { receiveFiles } from '../../form/incoming-files.ts';
import { first, readForm } from '../../form/read-form.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { showSignIn } from '../track/sign-in-page.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';
import { actionForm, offered } from './action-form.ts';
import { caseDocument } from './case-document.ts';
import { caseEvents } from './case-events.ts';
import { showCase } from './case-page.ts';
import { missingInputs } from './check-draft.ts';
import { type Draft, readDraft } from './draft.ts';
import { perform, showHeld } from './perform.ts';

export function casePages(parts: PageParts): Router {
  const { api, sealer } = parts;
  const cookie = trackingCookie(parts);
  const router = Router({ mergeParams: true });
  const load = (req: Request, res: Response, credentials: Credentials) => api.track(callerOf(req, res), credentials);

  /** The open case, or the page that asks for number and code again. */
  async function openCase(req: Request, res: Response) {
    const credentials = cookie.read(req);
    if (credentials === null) return void showSignIn(res, sealer, { expired: true, status: 401 });
    try {
      const tracking = await load(req, res, credentials);
      cookie.write(res, credentials);
      return tracking;
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.problem.code !== 'tracking.unknown') throw error;
      cookie.clear(res);
      return void showSignIn(res, sealer, { expired: true, status: 401 });
    }
  }

  router.get('/track/case', async (req, res) => {
    const tracking = await openCase(req, res);
    const sent = actions.find((action) => action === req.query.sent);
    if (tracking) showCase(res, sealer, { tracking, ...(sent && { sent }) });
  });

  router.get('/track/case/withdraw', async (req, res) => {
    const tracking = await openCase(req, res);
    if (!tracking) return;
    const entry = offered(tracking).find(({ action }) => action === 'withdraw');
    if (!entry) return res.redirect(303, `/${localsOf(res).lang}/track/case`);
    res
      .set('Cache-Control', 'no-store')
      .render('pages/case/withdraw.njk', { tracking, form: actionForm(sealer, tracking, entry) });
  });

  router.post('/track/case', async (req, res) => {
    const { t } = localsOf(res);
    const files = receiveFiles(api, callerOf(req, res), t);
    const fields = await readForm(req, files.onFile);
    const read = readDraft(fields, sealer);
    const draft: Draft = { ...read, uploads: [...read.uploads, ...files.stored] };
    const [go = 'send', target] = (first(fields, 'go') || 'send').split(':');
    const credentials = cookie.read(req);
    if (credentials === null) return showSignIn(res, sealer, { draft, expired: true, status: 401 });
    const errors =
      go === 'send' ? new Map([...missingInputs(draft, t), ...filesErrors(files.errors)]) : filesErrors(files.errors);
    if (go === 'send' && errors.size === 0) return perform(parts, req, res, credentials, draft);
    const tracking = await load(req, res, credentials).catch(() => null);
    if (tracking === null) return showHeld(parts, res, draft);
    const uploads =
      go === 'remove' ? draft.uploads.filter((_upload, place) => place !== Number(target)) : draft.uploads;
    showCase(res, sealer, { tracking, draft: { ...draft, uploads }, errors });
  });

  router.post('/track/leave', (_req, res) => {
    cookie.clear(res);
    res.redirect(303, `/${localsOf(res).lang}/track`);
  });
  router.get('/track/case/documents/:id', caseDocument(parts));
  router.get('/track/case/events', caseEvents(parts));
  return router;
}

/** All files of an action stand in one field. */
const filesErrors = (errors: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...errors.values()].map((text) => ['documents', text]));
