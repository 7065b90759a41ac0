import { z } from 'zod';
import type { ActVerification } from '../../../workflows/contract/http-acts.ts';

export const verificationHeader = z.object({ 'X-Verification-Code': z.string() });
export const fileHashBody = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const genuine = z.object({
  genuine: z.literal(true),
  title: z.string(),
  decision: z.string().nullable(),
  number: z.string(),
  date: z.string(),
  community: z.string(),
  validUntil: z.string().nullable(),
  state: z.enum(['in-force', 'expired', 'revoked', 'granted', 'suspended', 'surrendered']),
  stateTitle: z.string(),
});

export const verificationSchema: z.ZodType<ActVerification> = z
  .discriminatedUnion('genuine', [z.object({ genuine: z.literal(false) }), genuine])
  .meta({ id: 'ActVerification' });
