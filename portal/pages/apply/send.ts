import type { Request, Response } from 'express';
import { ApiProblem, ApiUnavailable } from '../../client/api-error.ts';
import { problemErrors } from '../../form/problem-errors.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { receiptCookie } from '../receipt/receipt-cookie.ts';
import { type Application, askedDocuments } from './application.ts';
import { codePage, contestedCode, isCodeRefused } from './objection.ts';
import { requestOf } from './request.ts';
import { type StepPage, showStep } from './step-page.ts';
import { firstFault, stepOfErrors } from './steps.ts';

/** Sends the application; whatever goes wrong, the form comes back with all that was typed. */
export async function send(parts: PageParts, req: Request, res: Response, application: Application): Promise<void> {
  const { lang, t } = localsOf(res);
  const fault = firstFault(application, t);
  if (fault) return showStep(res, parts.sealer, { application: { ...application, returning: true }, ...fault });
  const code = contestedCode(parts, req, application);
  if (application.objectsTo && !code) return showStep(res, parts.sealer, codePage(application));
  try {
    const request = requestOf(application, lang);
    const receipt = await parts.api.apply(callerOf(req, res), request, application.key, code);
    const { key, title } = application.service;
    const mail = request.applicant.contact.email !== undefined;
    receiptCookie(parts).write(res, { ...receipt, service: { key, title }, mail });
    res.redirect(303, `/${lang}/receipt`);
  } catch (error) {
    if (!(error instanceof ApiProblem) && !(error instanceof ApiUnavailable)) throw error;
    showStep(res, parts.sealer, isCodeRefused(error) ? codePage(application, error) : refusalPage(application, error));
  }
}

function refusalPage(application: Application, error: ApiProblem | ApiUnavailable): StepPage {
  const held: StepPage = { step: 'check', application, notice: { kind: 'held' }, status: 503 };
  if (error instanceof ApiUnavailable) return held;
  const { problem } = error;
  const { status } = problem;
  if (status === 503) return held;
  if (problem.code === 'idempotency.reused') return { ...held, notice: { kind: 'reused' }, status };
  if (problem.code === 'application.open-already')
    return { ...held, notice: { kind: 'open-already', ...(problem.open && { open: problem.open }) }, status };
  const documents = askedDocuments(application).map(({ key }) => `documents.${key}`);
  const questions = [...application.applicant, ...application.details].map(({ name }) => name);
  const errors = problemErrors(problem, [...questions, ...documents]);
  return { step: stepOfErrors(errors), application: { ...application, returning: true }, errors, status };
}
