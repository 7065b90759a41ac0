import { z } from 'zod';
import type { ServiceSettings, ServiceSettingsInput } from '../../../workflows/contract/http.ts';

const value = z.union([z.number(), z.string().max(100), z.boolean()]);
const path = z.string().max(120);

export const settingsInputSchema: z.ZodType<ServiceSettingsInput> = z
  .object({ values: z.record(path, value.nullable()), confirmed: z.array(path).max(500) })
  .meta({ id: 'ServiceSettingsInput' });

export const settingsSchema = z
  .object({
    id: z.string(),
    rows: z.array(
      z.object({
        path: z.string(),
        label: z.string(),
        type: z.enum(['days', 'months', 'amount', 'years', 'switch', 'text', 'none']),
        value: value.nullable(),
        usual: value.nullable(),
        confirmed: z.boolean(),
        confirmedBy: z.string().optional(),
        confirmedAt: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'ServiceSettings' }) as unknown as z.ZodType<ServiceSettings>;
