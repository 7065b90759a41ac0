import type { Response } from 'express';
import { z } from 'zod';

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', params: { code: 'field.type' } });
    return z.NEVER;
  }
};

/** No screen shows more at once; an export asks page by page. */
const longestPage = 500;

/** A list as React-Admin asks: `sort=["dueAt","ASC"]&range=[0,24]&filter={}`. */
export const listQuery = <Field extends string, Filter extends z.ZodObject>(
  sortable: readonly [Field, ...Field[]],
  filter: Filter,
) =>
  z.object({
    sort: z
      .string()
      .default(`["${sortable[0]}","ASC"]`)
      .transform(json)
      .pipe(z.tuple([z.enum(sortable), z.enum(['ASC', 'DESC'])])),
    range: z
      .string()
      .default('[0,24]')
      .transform(json)
      .pipe(z.tuple([z.int().min(0), z.int().min(0)]))
      .refine(([from, to]) => to - from < longestPage, { params: { code: 'field.too-large' } }),
    filter: z.string().default('{}').transform(json).pipe(filter),
  });

export interface Page {
  readonly skip: number;
  readonly limit: number;
}
export const pageOf = ([from, to]: readonly [number, number]): Page => ({
  skip: from,
  limit: Math.max(0, to - from + 1),
});
export const orderOf = (direction: 'ASC' | 'DESC'): 1 | -1 => (direction === 'ASC' ? 1 : -1);

/** `cases 0-24/319`, as React-Admin reads it; `*` where nobody has counted. */
export function sayRange(
  response: Response,
  resource: string,
  { skip }: Page,
  shown: number,
  total: number | '*',
): void {
  response.set('Content-Range', `${resource} ${skip}-${Math.max(skip, skip + shown - 1)}/${total}`);
}

/** For short lists that are sorted and cut in memory. */
export function pageFrom<T>(
  response: Response,
  resource: string,
  range: readonly [number, number],
  all: readonly T[],
): T[] {
  const page = pageOf(range);
  const shown = all.slice(page.skip, page.skip + page.limit);
  sayRange(response, resource, page, shown.length, all.length);
  return shown;
}
