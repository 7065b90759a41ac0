import { z } from 'zod';
import type { Community } from '../../../workflows/contract/http.ts';

export const communitySchema: z.ZodType<Community> = z
  .object({
    key: z.string(),
    name: z.string(),
    marz: z.string(),
    address: z.string(),
    phone: z.string(),
    email: z.string(),
    hours: z.string(),
    settlements: z.array(z.object({ key: z.string(), name: z.string() })),
  })
  .meta({ id: 'Community' });
