import { z } from 'zod';

export const documentViewSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindTitle: z.string(),
    name: z.string(),
    size: z.int(),
    mediaType: z.string(),
    sha256: z.string(),
    addedAt: z.string(),
  })
  .meta({ id: 'DocumentView' });

export const timelineEntrySchema = z
  .object({
    seq: z.int(),
    at: z.string(),
    type: z.string(),
    title: z.string(),
    actor: z.string(),
    text: z.string().optional(),
    documents: z.array(documentViewSchema).optional(),
  })
  .meta({ id: 'TimelineEntry' });
