import { z } from 'zod';
import type { LoginRequest, Session } from '../../../workflows/contract/http.ts';
import { languages } from '../../../workflows/domain/language.ts';
import { roles } from '../../../workflows/domain/roles.ts';

/** Nobody types more; argon2 would be made to work for it. */
const longestPassword = 256;

export const loginSchema: z.ZodType<LoginRequest> = z
  .object({ username: z.string().min(1).max(100), password: z.string().min(1).max(longestPassword) })
  .meta({ id: 'LoginRequest' });

export const sessionSchema: z.ZodType<Session> = z
  .object({
    user: z.object({
      id: z.string(),
      username: z.string(),
      name: z.string(),
      community: z.string(),
      communityName: z.string(),
      roles: z.array(z.enum(roles)),
      department: z.string().optional(),
      settlements: z.array(z.string()),
      language: z.enum(languages),
    }),
    permissions: z.array(z.string()),
    csrfToken: z.string(),
  })
  .meta({ id: 'Session' });
