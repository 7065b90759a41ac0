import { z } from 'zod';
import { type ErrorCode, errorCodes } from '../../workflows/domain/error-codes.ts';
import { timelineEntrySchema } from '../modules/cases/timeline.schemas.ts';

const code = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]);

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code,
    detail: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), code, message: z.string(), line: z.int().optional() })).optional(),
    open: z.object({ number: z.string().optional(), registeredAt: z.string() }).optional(),
    changes: z.array(timelineEntrySchema).optional(),
    seq: z.int().optional(),
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });
