import type { z } from 'zod';
import { type ErrorCode, errorCodes, type Refusal } from '../../workflows/domain/error-codes.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with an input, in our codes and paths (`applicant.name`). */
export const faultsOf = (error: z.ZodError, input: unknown): Refusal[] =>
  error.issues.flatMap((issue) =>
    isMissing(issue, input) ? [{ code: 'field.required', field: issue.path.join('.') }] : faultsOfIssue(issue),
  );

function faultsOfIssue(issue: Issue): Refusal[] {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'too_small':
      return [sized(issue.origin, 'field.too-short', 'field.too-small', field, { min: Number(issue.minimum) })];
    case 'too_big':
      return [sized(issue.origin, 'field.too-long', 'field.too-large', field, { max: Number(issue.maximum) })];
    case 'invalid_value':
      return [{ code: 'field.option', field }];
    case 'unrecognized_keys':
      return issue.keys.map((key): Refusal => ({ code: 'field.unknown', field: [...issue.path, key].join('.') }));
    case 'invalid_format':
      return [{ code: 'field.pattern', field }];
    case 'custom':
      return [{ code: isErrorCode(issue.params?.code) ? issue.params.code : 'field.pattern', field }];
    default:
      return [{ code: 'field.type', field }];
  }
}

/** Absent, or empty where at least one character is asked. */
function isMissing(issue: Issue, input: unknown): boolean {
  const value = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
  return value === undefined || (value === '' && issue.code === 'too_small');
}

const sized = (
  origin: string,
  ofText: ErrorCode,
  ofNumber: ErrorCode,
  field: string,
  params: Refusal['params'],
): Refusal => ({
  code: origin === 'string' || origin === 'array' ? ofText : ofNumber,
  field,
  params,
});

const isErrorCode = (value: unknown): value is ErrorCode => typeof value === 'string' && value in errorCodes;
