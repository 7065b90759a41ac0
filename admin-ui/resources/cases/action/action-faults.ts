import type { Problem } from '../../../../workflows/contract/http.ts';
import type { Requirement } from '../../../../workflows/domain/definition.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { type ActionValues, isFilled } from './action-values.ts';

export type ActionFaults = Partial<Record<Requirement, string>>;
export type FieldFaults = NonNullable<Problem['errors']>;

const fieldOfPath: Readonly<Record<string, Requirement>> = {
  reason: 'reason',
  text: 'text',
  document: 'document',
  documents: 'document',
  assignee: 'assignee',
  dueAt: 'dueAt',
  payment: 'payment',
  proof: 'proof',
  mandate: 'mandate',
  votes: 'votes',
  target: 'target',
  relation: 'target',
  service: 'service',
  corrections: 'corrections',
};

/** The server's faults at the fields of the dialog; what belongs to no field is left to the dialog's own note. */
export function faultsAt(faults: FieldFaults): ActionFaults {
  const at: ActionFaults = {};
  for (const { field, message } of faults) {
    const name = fieldOfPath[field.split('.')[0] ?? ''];
    if (name) at[name] ??= message;
  }
  return at;
}

/** What was missing when it was sent, as far as it has not been filled in since. */
export const stillMissing = (missing: ActionFaults, values: ActionValues): ActionFaults =>
  Object.fromEntries(Object.entries(missing).filter(([name]) => !isFilled(name as Requirement, values)));

export const faultsIn = (error: unknown): ActionFaults => (isProblem(error) ? faultsAt(error.body.faults) : {});

/** What is wrong within the corrected registration, by the paths of its own form: `answers.area`, `applicant.name`. */
export const correctionFaults = (error: unknown): FieldFaults =>
  (isProblem(error) ? error.body.faults : [])
    .filter(({ field }) => field.startsWith('corrections.'))
    .map((fault) => ({ ...fault, field: fault.field.slice('corrections.'.length) }));
