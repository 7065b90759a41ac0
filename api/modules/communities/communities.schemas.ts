import { z } from 'zod';
import type { Community } from '../../../workflows/contract/http.ts';

export const communityParams = z.object({ community: z.string().min(1).max(60) });

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
