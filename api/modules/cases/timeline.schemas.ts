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
    version: z.int(),
    replaces: z.string().optional(),
    replacedBy: z.string().optional(),
    withheld: z.enum(['unchecked', 'unscannable', 'quarantined']).optional(),
    finding: z.string().optional(),
  })
  .meta({ id: 'DocumentView' });

export const documentKindSchema = z
  .object({ key: z.string(), title: z.string(), required: z.boolean(), missing: z.boolean() })
  .meta({ id: 'DocumentKindChoice' });

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
