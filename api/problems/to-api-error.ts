import type { ErrorCode } from '../../workflows/domain/error-codes.ts';
import type { Log } from '../log.ts';
import { ApiError } from './api-error.ts';

/** Whatever was thrown, as ours; what nobody expected is logged, by the request's id where there is one. */
export function toApiError(log: Log, error: unknown, requestId?: string): ApiError {
  const known = error instanceof ApiError ? error : translate(error);
  if (known.code === 'internal.error') log.error({ requestId, error: sketch(error) }, 'unexpected');
  return known;
}

/** What Express and its body parser throw, and what a lost engine does. */
function translate(error: unknown): ApiError {
  const { type, status, name } = (error ?? {}) as { type?: unknown; status?: unknown; name?: unknown };
  if (type === 'entity.too.large') return new ApiError('request.too-large');
  if (typeof status === 'number' && status >= 400 && status < 500) return new ApiError(codeOf(status));
  if (typeof name === 'string' && lostEngine.test(name)) return new ApiError('engine.unavailable');
  return new ApiError('internal.error');
}

const codeOf = (status: number): ErrorCode => (status === 404 ? 'request.not-found' : 'request.malformed');
const lostEngine =
  /^(Mongo(Network|ServerSelection|PoolCleared|NetworkTimeout)|MongooseServerSelection|MaxRetriesPerRequest)/;

/** Where it broke, not what with: a message may quote what somebody typed. */
function sketch(error: unknown): { kind: string; stack: string } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: '' };
  return {
    kind: error.name,
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
