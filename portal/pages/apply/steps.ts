import { applicantErrors } from '../../form/applicant.ts';
import { answerErrors } from '../../form/check-answers.ts';
import type { FieldErrors } from '../../form/question.ts';
import { answersOf } from '../../form/typed-values.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { type Application, askedDocuments } from './application.ts';

export const steps = ['applicant', 'details', 'documents', 'check'] as const;
export type Step = (typeof steps)[number];
export const isStep = (value: unknown): value is Step => steps.includes(value as Step);

export const next = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';
export const previous = (step: Step): Step => steps[steps.indexOf(step) - 1] ?? 'applicant';

/** What is wrong with what a step asks. */
export function stepErrors(step: Step, application: Application, t: Words): FieldErrors {
  const { applicant, details, values } = application;
  if (step === 'applicant') return applicantErrors(applicant, values, t);
  if (step === 'details') return answerErrors(details, answersOf(details, values), t);
  return step === 'documents' ? documentErrors(application, t) : new Map();
}

function documentErrors(application: Application, t: Words): FieldErrors {
  const errors = new Map<string, string>();
  for (const { key, label, required, max } of askedDocuments(application)) {
    const count = application.uploads.filter(({ kind }) => kind === key).length;
    if (required && count === 0) errors.set(`documents.${key}`, fill(t.check.document, { label }));
    if (count > max) errors.set(`documents.${key}`, fill(t.check.tooMany, { label, n: max }));
  }
  return errors;
}

/** The first step where something is wrong, with what. */
export function firstFault(application: Application, t: Words): { step: Step; errors: FieldErrors } | null {
  for (const step of steps) {
    const errors = stepErrors(step, application, t);
    if (errors.size > 0) return { step, errors };
  }
  return null;
}

/** The step that asks for what the API found wrong. */
export function stepOfErrors(errors: FieldErrors): Step {
  const names = [...errors.keys()];
  const at = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (at('applicant')) return 'applicant';
  if (at('answers')) return 'details';
  return at('documents') ? 'documents' : 'check';
}
