import { z } from 'zod';
import type { ExpectedEnd } from '../../../workflows/contract/http.ts';

const range = z.object({ from: z.int(), to: z.int() });

export const expectedEndSchema: z.ZodType<ExpectedEnd> = z
  .object({ workingDays: range, basis: z.object({ cases: z.int(), since: z.string() }) })
  .meta({ id: 'ExpectedEnd' });
