import { z } from 'zod';
import type { SearchHit } from '../../../workflows/contract/http-search.ts';
import { statuses } from '../../../workflows/domain/case-state.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { searchHitSchema } from './search.schemas.ts';
import { searchCases } from './search.service.ts';

/** Days of the community, both inclusive, in which the case was registered. */
const searchFilterSchema = z.object({
  service: z.string().max(60).optional(),
  status: z.enum(statuses).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  department: z.string().max(60).optional(),
});

/** Whoever turns more pages says what was shown last, and the next one costs what the first did. */
const deepest = 200;

const query = listQuery(['registeredAt'], searchFilterSchema)
  .omit({ sort: true })
  .extend({ q: z.string().trim().min(1).max(200), after: z.string().min(1).max(64).optional() })
  .refine(({ range: [from, to], after }) => (after ? to - from : to) < deepest, {
    path: ['range'],
    params: { code: 'field.too-large' },
  });

export const searchEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/search',
    summary: 'Cases found by words, names, numbers and addresses in them; `after` is the id of the last one shown',
    tag: 'cases',
    access: 'cases:list',
    query,
    answer: z.array(searchHitSchema) satisfies z.ZodType<SearchHit[]>,
    async handle({ query: { q, range, filter, after }, staff: { community, actor }, language, response }) {
      const page = pageOf(range);
      const { limit } = page;
      const skip = after ? 0 : page.skip;
      const { hits, more } = await searchCases(
        services.models,
        community,
        actor,
        { q, filter, after, skip, limit },
        language,
      );
      sayRange(response, 'search', page, hits.length, more ? '*' : page.skip + hits.length);
      return hits;
    },
  }),
];
