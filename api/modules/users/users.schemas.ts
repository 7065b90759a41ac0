import { z } from 'zod';
import type { UserView } from '../../../workflows/contract/http.ts';
import { languages } from '../../../workflows/domain/language.ts';
import { roles } from '../../../workflows/domain/roles.ts';

const user = z.object({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .min(2)
    .max(60)
    .regex(/^[a-z0-9][a-z0-9._-]*$/),
  name: z.string().trim().min(1).max(200),
  roles: z.array(z.enum(roles)).min(1),
  department: z.string().max(60).nullish(),
  settlements: z.array(z.string().max(60)).default([]),
  language: z.enum(languages).default('hy'),
  active: z.boolean().default(true),
  email: z.email().max(254).nullish(),
});

/** Twelve characters are what an office's rule asks for; a longer sentence is better. */
const password = z.string().min(12).max(256);

export const newUserSchema = user.extend({ password }).meta({ id: 'NewUser' });
export const changedUserSchema = user.extend({ password: password.optional() }).meta({ id: 'ChangedUser' });
export type NewUser = z.output<typeof newUserSchema>;
export type ChangedUser = z.output<typeof changedUserSchema>;

export const userViewSchema: z.ZodType<UserView> = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    roles: z.array(z.enum(roles)),
    department: z.string().optional(),
    settlements: z.array(z.string()),
    language: z.enum(languages),
    active: z.boolean(),
    email: z.string().optional(),
  })
  .meta({ id: 'UserView' });

export const userFilterSchema = z.object({
  id: z.array(z.string()).optional(),
  q: z.string().max(60).optional(),
  role: z.enum(roles).optional(),
  active: z.boolean().optional(),
});
