import { z } from 'zod';
import type { SearchHit } from '../../../workflows/contract/http-search.ts';
import { statuses } from '../../../workflows/domain/case-state.ts';

const highlightSchema = z
  .object({
    label: z.string(),
    text: z.string(),
    marks: z.array(z.tuple([z.int(), z.int()])).meta({ description: 'Positions in the text: from, to (exclusive)' }),
  })
  .meta({ id: 'Highlight' });

export const searchHitSchema: z.ZodType<SearchHit> = z
  .object({
    id: z.string(),
    number: z.string(),
    service: z.string(),
    serviceTitle: z.string(),
    applicant: z.string(),
    settlement: z.string().optional(),
    status: z.enum(statuses),
    statusTitle: z.string(),
    stage: z.string(),
    stageTitle: z.string(),
    registeredAt: z.string(),
    dueAt: z.string().nullable(),
    overdue: z.boolean(),
    outcome: z.string().optional(),
    highlights: z.array(highlightSchema),
  })
  .meta({ id: 'SearchHit' });
