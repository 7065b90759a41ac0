import type { Problem } from '../../workflows/contract/http.ts';

/** The API answered and refused; its words are already in the asked language. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }
}

/** The API could not be reached, broke off, or has an engine down: trying again is all that can be done. */
export class ApiUnavailable extends Error {}

/** Reads a refusal; an answer that is not of the contract counts as unavailable. */
export async function failureOf(status: number, body: () => Promise<unknown>): Promise<ApiProblem | ApiUnavailable> {
  const problem = await body().catch(() => null);
  if (!isProblem(problem) || status >= 502) return new ApiUnavailable(`answered ${status}`);
  return new ApiProblem({ ...problem, status });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}
