import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { noteView } from '../access-journal/access-journal.ts';
import { demandContent } from '../archive/demands.ts';
import { findDocument, sendDocument } from '../documents/send-document.ts';
import { demandUsable } from '../documents/withheld.ts';
import { demandCase } from './case-access.ts';
import { openCaseFile } from './case-file.ts';
import { caseFilter } from './case-filter.ts';
import { caseRow } from './case-row.ts';
import { caseView } from './case-view.ts';
import { findCases, sortable, sortedBy } from './cases.repository.ts';
import { caseFilterSchema, caseRowSchema, caseViewSchema } from './cases.schemas.ts';

export const caseParams = z.object({ id: z.string().min(1).max(64) });

export const caseEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/cases',
    summary: 'Cases that the person may read',
    tag: 'cases',
    access: 'cases:list',
    query: listQuery(sortable, caseFilterSchema),
    answer: z.array(caseRowSchema),
    async handle({ query: { sort, range, filter }, staff: { community, actor }, language, response }) {
      const page = pageOf(range);
      const asked = await caseFilter(services, community, actor, filter);
      const order = [sortedBy(sort[0], filter.queue), orderOf(sort[1])] as const;
      const { rows, total, names } = await findCases(services, community, asked, order, page);
      sayRange(response, 'cases', page, rows.length, total);
      return rows.map((row) => caseRow(row, names, language));
    },
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}',
    summary: 'A case with its tasks, timeline and what the person may do',
    tag: 'cases',
    access: 'cases:list',
    params: caseParams,
    answer: caseViewSchema,
    async handle({ params, staff: { community, actor }, language }) {
      const stored = await demandCase(services, community, actor, params.id);
      await noteView(services, stored, actor, 'view');
      return caseView(await openCaseFile(services, stored), actor, language);
    },
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/documents/{document}',
    summary: 'Downloads a document of a case',
    tag: 'cases',
    access: 'cases:list',
    params: caseParams.extend({ document: z.string().min(1).max(64) }),
    answer: { mediaType: 'application/octet-stream', description: 'The file itself, with its own media type' },
    async handle({ params, staff: { community, actor }, request, response }) {
      const stored = await demandCase(services, community, actor, params.id);
      demandContent(stored, 'document.destroyed');
      const document = await findDocument(services, community, stored._id, params.document);
      demandUsable(services, document);
      await noteView(services, stored, actor, 'download');
      await sendDocument(services, document, request, response);
    },
  }),
];
