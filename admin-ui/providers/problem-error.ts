import type { Problem } from '../../workflows/contract/http.ts';

export interface Faults {
  [part: string]: string | Faults;
}
type Body = Partial<Omit<Problem, 'errors'>> & { errors?: Faults; faults: NonNullable<Problem['errors']> };

/** An answer of the API that is not a success. React-Admin's forms read `body.errors`, nested as their values are. */
export class ProblemError extends Error {
  readonly status: number;
  readonly body: Body;

  constructor(problem: Partial<Problem>, status: number) {
    super(problem.title ?? 'app.error.unreadable');
    this.name = 'ProblemError';
    this.status = status;
    const { errors = [], ...rest } = problem;
    this.body = { ...rest, faults: errors, ...(errors.length > 0 && { errors: nested(errors) }) };
  }
}

/** The API could not be reached at all; `message` is a key of our own words. */
export const unreachable = (): ProblemError => new ProblemError({ title: 'app.error.unreachable' }, 0);

export const isProblem = (error: unknown, code?: Problem['code']): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.body.code === code);

/** `applicant.name` → `{ applicant: { name } }`; a field's first fault is the one shown. */
export function nested(faults: NonNullable<Problem['errors']>): Faults {
  const tree: Faults = {};
  for (const { field, message } of faults) place(tree, field.split('.'), message);
  return tree;
}

function place(tree: Faults, [head = '', ...tail]: readonly string[], message: string): void {
  if (tail.length === 0) {
    tree[head] ??= message;
    return;
  }
  const inner = tree[head];
  const branch = typeof inner === 'object' ? inner : {};
  tree[head] = branch;
  place(branch, tail, message);
}
