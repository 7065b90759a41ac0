import type { Problem } from '../../workflows/contract/http.ts';
import type { FieldErrors } from './question.ts';

/**
 * The API's field errors at the portal's inputs. A path that has no input of its own (`applicant.contact`) goes to the
 * nearest one below or above it; what fits nowhere keeps its path and stands in the summary alone.
 */
export function problemErrors(problem: Problem, names: readonly string[]): FieldErrors {
  const errors = new Map<string, string>();
  for (const { field, message } of problem.errors ?? []) {
    const name = inputOf(field, names);
    if (!errors.has(name)) errors.set(name, message);
  }
  if (errors.size === 0) errors.set('', problem.detail ?? problem.title);
  return errors;
}

/** Two documents of a person share one input. */
const shared: Readonly<Record<string, string>> = {
  'applicant.identifiers.idCard': 'applicant.document',
  'applicant.identifiers.passport': 'applicant.document',
};

function inputOf(field: string, names: readonly string[]): string {
  const name = shared[field] ?? field;
  if (names.includes(name)) return name;
  return names.find((one) => one.startsWith(`${name}.`)) ?? names.find((one) => name.startsWith(`${one}.`)) ?? name;
}
