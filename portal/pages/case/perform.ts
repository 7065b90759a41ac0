import type { Request, Response } from 'express';
import type { Credentials } from '../../client/api-client.ts';
import { ApiProblem, ApiUnavailable } from '../../client/api-error.ts';
import { problemErrors } from '../../form/problem-errors.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { showSignIn } from '../track/sign-in-page.ts';
import { showCase } from './case-page.ts';
import { actionRequest, carriedFields, type Draft, newKey } from './draft.ts';

/** Sends what the citizen wrote; whatever goes wrong, the text comes back with the page. */
export async function perform(
  parts: PageParts,
  req: Request,
  res: Response,
  credentials: Credentials,
  draft: Draft,
): Promise<void> {
  const { api, sealer } = parts;
  const caller = callerOf(req, res);
  try {
    await api.act(caller, credentials, actionRequest(draft), draft.key);
    res.redirect(303, `/${localsOf(res).lang}/track/case?sent=${draft.action}`);
  } catch (error) {
    if (error instanceof ApiUnavailable) return showHeld(parts, res, draft);
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    if (problem.status === 503) return showHeld(parts, res, draft);
    if (problem.code === 'tracking.unknown') return showSignIn(res, sealer, { draft, expired: true, status: 401 });
    const tracking = await api.track(caller, credentials).catch(() => null);
    if (tracking === null) return showHeld(parts, res, draft);
    if (problem.code === 'case.stale') {
      const renewed = { ...draft, seq: tracking.seq, key: newKey() };
      return showCase(res, sealer, { tracking, draft: renewed, stale: problem.changes ?? [], status: 409 });
    }
    const errors = problemErrors(problem, ['text', 'reason', 'documents']);
    // A key that was used for other words would be refused for ever.
    const kept = problem.code === 'idempotency.reused' ? { ...draft, key: newKey(), seq: tracking.seq } : draft;
    showCase(res, sealer, { tracking, draft: kept, errors, status: problem.status });
  }
}

/** Not even the case can be shown: the page holds the text alone, with a button to try again. */
export function showHeld({ sealer }: PageParts, res: Response, draft: Draft): void {
  res
    .status(503)
    .set('Cache-Control', 'no-store')
    .render('pages/case/held.njk', { draft, carried: carriedFields(sealer, draft) });
}
