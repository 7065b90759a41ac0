import type { Request } from 'express';
import { ApiError } from '../../problems/api-error.ts';

export const keyPattern = /^[\x21-\x7e]{8,128}$/;

/** The caller's name for this very request; a retry says the same. */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('Idempotency-Key') ?? '';
  if (!keyPattern.test(key)) throw new ApiError('idempotency.missing');
  return key;
}
