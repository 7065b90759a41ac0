import { z } from 'zod';
import type { CalendarInput, CalendarPreview, CalendarView } from '../../../workflows/contract/http.ts';

const date = z.iso.date();
const yearly = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const exceptions = z
  .record(date, z.enum(['working', 'off']))
  .refine((days) => Object.keys(days).length <= 1_000, { message: 'too many' });
const holidays = z
  .array(
    z.object({
      day: yearly,
      since: z.int().min(1990).max(2200).optional(),
      until: z.int().min(1990).max(2200).optional(),
    }),
  )
  .max(100);

export const calendarInputSchema: z.ZodType<CalendarInput> = z
  .object({ basedOn: z.int().min(1), exceptions, holidays, ground: z.string().trim().min(3).max(500) })
  .meta({ id: 'CalendarInput' });

const calendar = z.object({
  version: z.int(),
  zone: z.string(),
  utcOffsetMinutes: z.int(),
  week: z.array(z.int()),
  opens: z.string(),
  closes: z.string(),
  holidays,
  exceptions,
});
const rollout = z.object({
  version: z.int(),
  state: z.enum(['running', 'done']),
  seen: z.int(),
  moved: z.int(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
});

export const calendarViewSchema = z
  .object({
    id: z.string(),
    calendar,
    versions: z.array(z.object({ version: z.int(), at: z.string(), by: z.string(), ground: z.string() })),
    rollout: rollout.nullable(),
  })
  .meta({ id: 'CalendarView' }) as unknown as z.ZodType<CalendarView>;

export const calendarPreviewSchema = z
  .object({
    open: z.int(),
    moves: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        serviceTitle: z.string(),
        what: z.enum(['due', 'until']),
        before: z.string(),
        after: z.string(),
      }),
    ),
  })
  .meta({ id: 'CalendarPreview' }) as unknown as z.ZodType<CalendarPreview>;
