import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { ApiUnavailable } from '../../client/api-error.ts';
import { receiveFiles } from '../../form/incoming-files.ts';
import { first, readForm } from '../../form/read-form.ts';
import { asked } from '../../form/typed-values.ts';
import type { Words } from '../../i18n/words.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { PageError } from '../../page/page-error.ts';
import type { PageParts } from '../../parts.ts';
import { showSignIn } from '../track/sign-in-page.ts';
import { type Application, newApplication, readApplication } from './application.ts';
import { showHeldForm } from './held-form.ts';
import { openCaseIn } from './objection.ts';
import { send } from './send.ts';
import { type StepPage, showStep } from './step-page.ts';
import { isStep, next, previous, type Step, stepErrors } from './steps.ts';

type Params = { key: string; step: string };

export function applyPages(parts: PageParts): Router {
  const { api, sealer } = parts;
  const fresh = async (req: Request<Params>, res: Response): Promise<Application> => {
    const { t, community } = localsOf(res);
    return newApplication(await api.service(callerOf(req as Request, res), req.params.key), community, t);
  };
  const router = Router({ mergeParams: true });

  router.get('/services/:key/apply', async (req: Request<Params>, res) => {
    const application = await fresh(req, res);
    if (req.query.objection === undefined) return showStep(res, sealer, { step: 'applicant', application });
    const contested = openCaseIn(parts, req as Request);
    if (!contested) return showSignIn(res, sealer, { expired: true, status: 401 });
    showStep(res, sealer, { step: 'applicant', application: { ...application, objectsTo: contested.number } });
  });
  router.get('/services/:key/apply/:step', (req: Request<Params>, res) => {
    res.redirect(303, `/${localsOf(res).lang}/services/${encodeURIComponent(req.params.key)}/apply`);
  });

  router.post('/services/:key/apply/:step', async (req: Request<Params>, res) => {
    const { step } = req.params;
    if (!isStep(step)) throw new PageError(404);
    const { t } = localsOf(res);
    const files = receiveFiles(api, callerOf(req as Request, res), t);
    const fields = await readForm(req as Request, files.onFile);
    const begun = await fresh(req, res).catch((error: unknown) => {
      if (!(error instanceof ApiUnavailable)) throw error;
    });
    if (begun === undefined) return showHeldForm(res, sealer, fields, files.stored);
    const read = readApplication(begun, fields, sealer);
    const application = { ...read, uploads: [...read.uploads, ...files.stored] };
    const [go = 'next', target] = (first(fields, 'go') || 'next').split(':');

    if (go === 'send') return send(parts, req as Request, res, application);
    if (go === 'renew') return send(parts, req as Request, res, { ...application, key: randomUUID() });
    if (go === 'again') return send(parts, req as Request, res, { ...application, again: true });
    if (go === 'unlink') return showStep(res, sealer, { step, application: withoutCase(application) });
    if (go === 'back') return showStep(res, sealer, { step: previous(step), application });
    if (go === 'to' && isStep(target))
      return showStep(res, sealer, { step: target, application: { ...application, returning: true } });
    if (go === 'remove') return showStep(res, sealer, { step, application: without(application, Number(target)) });
    if (go === 'stay' || go === 'attach' || files.errors.size > 0)
      return showStep(res, sealer, { step, application, errors: files.errors });
    return showStep(res, sealer, pageAfter(step, application, new Set(fields.get('shown') ?? []), t));
  });
  return router;
}

const withoutCase = ({ objectsTo: _, code: __, ...application }: Application): Application => application;

const without = (application: Application, index: number): Application => ({
  ...application,
  uploads: application.uploads.filter((_upload, place) => place !== index),
});

/** Without a script, a question may be asked for the first time only now: it is shown before it is missed. */
function pageAfter(step: Step, application: Application, shown: ReadonlySet<string>, t: Words): StepPage {
  const errors = stepErrors(step, application, t);
  const questions = step === 'applicant' || step === 'details' ? asked(application[step], application.values) : [];
  const unseen = new Set(questions.map(({ name }) => name).filter((name) => !shown.has(name)));
  const seen = new Map([...errors].filter(([name]) => !unseen.has(name)));
  if (unseen.size > 0) return { step, application, errors: seen, notice: { kind: 'more' } };
  if (errors.size > 0) return { step, application, errors };
  return { step: application.returning ? 'check' : next(step), application: { ...application, returning: false } };
}
