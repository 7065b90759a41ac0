import { z } from 'zod';
import type { Absence } from '../../../workflows/contract/http.ts';

export const absenceInputSchema = z
  .object({ from: z.iso.date(), to: z.iso.date(), standIn: z.string().min(1).max(64) })
  .meta({ id: 'AbsenceInput' });
export type AbsenceInput = z.output<typeof absenceInputSchema>;

export const absenceSchema: z.ZodType<Absence> = z
  .object({ from: z.string(), to: z.string(), standIn: z.string(), standInName: z.string().optional() })
  .meta({ id: 'Absence' });
