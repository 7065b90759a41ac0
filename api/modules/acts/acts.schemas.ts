import { z } from 'zod';
import type { ActVerification, OriginalInput } from '../../../workflows/contract/http-acts.ts';

export const verificationHeader = z.object({ 'X-Verification-Code': z.string() });
export const fileHashBody = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const originalInputSchema: z.ZodType<OriginalInput> = z
  .object({ uploadId: z.string().min(1).max(100), secret: z.string().min(1).max(100) })
  .meta({ id: 'OriginalInput' });

const genuine = z.object({
  genuine: z.literal(true),
  title: z.string(),
  decision: z.string().nullable(),
  number: z.string(),
  date: z.string(),
  community: z.string(),
  validUntil: z.string().nullable(),
  file: z.enum(['sealed', 'issued', 'by-hand', 'electronic']).nullable(),
  fileTitle: z.string().nullable(),
  state: z.enum(['in-force', 'expired', 'revoked', 'granted', 'suspended', 'surrendered']),
  stateTitle: z.string(),
});

export const verificationSchema: z.ZodType<ActVerification> = z
  .discriminatedUnion('genuine', [z.object({ genuine: z.literal(false) }), genuine])
  .meta({ id: 'ActVerification' });
