import { z } from 'zod';
import {
  type TemplateInput,
  type TemplatePublication,
  type TemplateRow,
  type TemplateView,
  templateFields,
} from '../../../workflows/contract/http-acts.ts';
import { acts } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';

/** Some twenty pages. */
const text = z.string().max(20_000);
export const textsSchema: z.ZodType<Text> = z.object({ hy: text, en: text, ru: text });
const edit = z.int().min(0);

export const templateParams = z.object({ act: z.enum(acts) });
export const templatePreviewSchema = z.object({ texts: textsSchema });
export const templateInputSchema: z.ZodType<TemplateInput> = z
  .object({ texts: textsSchema, edit })
  .meta({ id: 'TemplateInput' });
export const templatePublicationSchema: z.ZodType<TemplatePublication> = z.object({ edit: z.int().min(1) });

const row = z.object({
  id: z.enum(acts),
  title: z.string(),
  version: z.int(),
  publishedAt: z.string().nullable(),
  hasDraft: z.boolean(),
});
export const templateRowSchema: z.ZodType<TemplateRow> = row.meta({ id: 'TemplateRow' });

export const templateViewSchema: z.ZodType<TemplateView> = row
  .extend({
    texts: textsSchema,
    edit,
    fields: z.array(z.object({ key: z.enum(templateFields), label: z.string(), insert: z.string() })),
    versions: z.array(
      z.object({
        version: z.int(),
        publishedAt: z.string().nullable(),
        by: z.string().nullable(),
        texts: textsSchema,
      }),
    ),
  })
  .meta({ id: 'TemplateView' });
