import { z } from 'zod';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { lapsedTermView } from './lapsed-term-view.ts';
import { lapsedFilter, lapsedFilterSchema } from './lapsed-terms.filter.ts';
import { findLapsedTerms, sortable } from './lapsed-terms.repository.ts';

const lapsedTermSchema: z.ZodType<LapsedTerm> = z
  .object({
    id: z.string(),
    number: z.string(),
    serviceTitle: z.string(),
    dueAt: z.string(),
    workingDaysLate: z.int(),
    holders: z.array(z.string()),
    warned: z.boolean(),
    silence: z.boolean(),
    decidedAt: z.string().nullable(),
    statusTitle: z.string(),
  })
  .meta({ id: 'LapsedTerm' });

export const lapsedTermEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/lapsed-terms',
    summary: 'Terms that passed without a decision, and in whose hands',
    tag: 'cases',
    access: 'lapsed-terms:list',
    query: listQuery(sortable, lapsedFilterSchema),
    answer: z.array(lapsedTermSchema),
    async handle({ query: { sort, range, filter }, staff: { community, actor }, language, response }) {
      const page = pageOf(range);
      const calendar = await presentCalendar(services.models, community);
      const asked = lapsedFilter(community, actor, filter, calendar);
      const order = [sort[0], orderOf(sort[1])] as const;
      const { rows, total, holdersOf } = await findLapsedTerms(services, community, asked, order, page, language);
      sayRange(response, 'lapsed-terms', page, rows.length, total);
      const now = new Date().toISOString();
      return rows.map((row) => lapsedTermView(row, holdersOf(row._id), calendar, language, now));
    },
  }),
];
