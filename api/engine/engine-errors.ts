import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type ErrorCode, errorCodes, type Refusal } from '../../workflows/domain/error-codes.ts';
import { ApiError, refused } from '../problems/api-error.ts';

const status = { resourceExhausted: 8 } as const;

/** What the engine's client throws, in our words: a refusal by the law, an engine that is busy, or one that is away. */
export function ofEngine(error: unknown): unknown {
  if (error instanceof ApiError) return error;
  const refusal = refusalIn(error);
  if (refusal) return refused(refusal);
  if (error instanceof WorkflowNotFoundError) return error;
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  if (isGrpcServiceError(cause))
    return new ApiError(cause.code === status.resourceExhausted ? 'case.busy' : 'engine.unavailable');
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new ApiError('engine.unavailable');
  return error;
}

/** Whether an error is the engine's last word; otherwise it may still carry the command out. */
export const isTerminal = ({ code }: ApiError): boolean => code !== 'engine.unavailable' && code !== 'case.busy';

function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure) || cause.type !== 'Refusal') return undefined;
  const [refusal] = cause.details ?? [];
  return isRefusal(refusal) ? refusal : undefined;
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && (value as { code: ErrorCode }).code in errorCodes;
