import type { Problem } from '../../workflows/contract/http.ts';
import type { ErrorCode, Refusal } from '../../workflows/domain/error-codes.ts';

type Details = Pick<Problem, 'changes' | 'seq' | 'retryAfter' | 'open'>;

/** An answer other than the one asked for. Nothing has changed. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly params: Refusal['params'];
  readonly faults: readonly Refusal[];
  readonly details: Details;

  constructor(
    code: ErrorCode,
    { faults = [], params, ...details }: Details & Partial<Pick<ApiError, 'faults' | 'params'>> = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.faults = faults;
    this.details = details;
  }
}

/** One refusal, told at the field that caused it where there is one. */
export const refused = (refusal: Refusal, details: Details = {}): ApiError =>
  new ApiError(refusal.code, { ...details, params: refusal.params, faults: refusal.field ? [refusal] : [] });

/** Everything wrong with an input, each at its field. */
export const invalid = (faults: readonly Refusal[]): ApiError => new ApiError('input.invalid', { faults });

/** The seconds are whole, and at least one. */
export const slowDown = (code: ErrorCode, milliseconds: number): ApiError => {
  const retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  return new ApiError(code, { retryAfter, params: { retryAfter } });
};
