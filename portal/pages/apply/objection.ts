import type { Request } from 'express';
import type { Credentials } from '../../client/api-client.ts';
import { ApiProblem } from '../../client/api-error.ts';
import type { PageParts } from '../../parts.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';
import type { Application } from './application.ts';
import type { StepPage } from './step-page.ts';

/** The case that is open in this browser; an objection is about it. */
export const openCaseIn = (parts: PageParts, req: Request): Credentials | null => trackingCookie(parts).read(req);

/** Proof that the contested case is this person's: the code just typed, or that of the open case. It never stands in an address. */
export function contestedCode(parts: PageParts, req: Request, { objectsTo, code }: Application): string | undefined {
  if (objectsTo === undefined || code) return code;
  const open = openCaseIn(parts, req);
  return open?.number === objectsTo ? open.code : undefined;
}

/** The last step again, asking for the code of the contested case. */
export const codePage = (application: Application, refusal?: ApiProblem): StepPage => ({
  step: 'check',
  application,
  notice: { kind: 'code', ...(refusal && { refusal: refusal.problem.detail ?? refusal.problem.title }) },
  status: refusal?.problem.status ?? 401,
});

export const isCodeRefused = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  (error.problem.code === 'tracking.unknown' || error.problem.code === 'tracking.slow-down');
