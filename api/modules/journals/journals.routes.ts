import { z } from 'zod';
import type { JournalView } from '../../../workflows/contract/http.ts';
import { journals } from '../../../workflows/domain/definition.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageFrom } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { findJournals, setFormat } from './journals.service.ts';

const journalViewSchema: z.ZodType<JournalView> = z
  .object({
    id: z.enum(journals),
    title: z.string(),
    format: z.string(),
    usual: z.string(),
    last: z.string().nullable(),
    next: z.string(),
  })
  .meta({ id: 'JournalView' });
const journalInputSchema = z.object({ format: z.string().trim().min(1).max(40) }).meta({ id: 'JournalInput' });
const tag = 'journals';

export const journalEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/journals',
    summary: 'Journals of the community and how their numbers look',
    tag,
    access: 'journals:list',
    query: listQuery(['id'], z.object({})),
    answer: z.array(journalViewSchema),
    async handle({ query: { range }, staff: { community }, language, response }) {
      return pageFrom(response, 'journals', range, await findJournals(services, community, language));
    },
  }),
  endpoint({
    method: 'put',
    path: '/journals/{id}',
    summary: 'Changes how the numbers to come look',
    tag,
    access: 'journals:edit',
    params: z.object({ id: z.enum(journals) }),
    body: journalInputSchema,
    answer: journalViewSchema,
    async handle({ params: { id }, body: { format }, staff: { community }, language }) {
      await setFormat(services, community, id, format);
      return (await findJournals(services, community, language, [id]))[0];
    },
  }),
];
