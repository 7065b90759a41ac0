import { z } from 'zod';
import type { DocumentChecks } from '../../../workflows/contract/http-document-checks.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';

const checksSchema: z.ZodType<DocumentChecks> = z
  .object({
    documents: z.int(),
    unchecked: z.int(),
    oldestCheckAt: z.string().nullable(),
    faults: z.array(
      z.object({
        documentId: z.string(),
        caseId: z.string(),
        number: z.string(),
        kind: z.enum(['changed', 'missing']),
        checkedAt: z.string(),
      }),
    ),
  })
  .meta({ id: 'DocumentChecks' });

const mostFaults = 100;

export const documentCheckEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/documents/checks',
    summary: 'Whether the files that are kept are still what came in',
    tag: 'documents',
    access: 'documents:check',
    answer: checksSchema,
    handle: ({ staff: { community } }) => documentChecks(services, community),
  }),
];

async function documentChecks({ models }: Services, community: string): Promise<DocumentChecks> {
  const [documents, unchecked, oldest, faulty] = await Promise.all([
    models.documents.countDocuments({ community }),
    models.documents.countDocuments({ community, checkedAt: null }),
    models.documents
      .findOne({ community, checkedAt: { $ne: null } })
      .sort({ checkedAt: 1 })
      .lean(),
    models.documents
      .find({ community, checkFault: { $in: ['changed', 'missing'] } })
      .sort({ checkedAt: -1 })
      .limit(mostFaults)
      .lean(),
  ]);
  const ids = faulty.map(({ caseId }) => caseId);
  const cases = await models.cases.find({ community, _id: { $in: ids } }, { number: 1 }).lean();
  const numbers = new Map(cases.map(({ _id, number }) => [_id, number]));
  return {
    documents,
    unchecked,
    oldestCheckAt: oldest?.checkedAt?.toISOString() ?? null,
    faults: faulty.flatMap(({ _id, caseId, checkFault: kind, checkedAt }) =>
      kind && checkedAt
        ? [{ documentId: _id, caseId, number: numbers.get(caseId) ?? '', kind, checkedAt: checkedAt.toISOString() }]
        : [],
    ),
  };
}
