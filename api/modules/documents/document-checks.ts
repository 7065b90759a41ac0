import { z } from 'zod';
import type { DocumentChecks } from '../../../workflows/contract/http-document-checks.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { faultyDocuments } from './faulty-documents.ts';

const checksSchema: z.ZodType<DocumentChecks> = z
  .object({
    documents: z.int(),
    unchecked: z.int(),
    oldestCheckAt: z.string().nullable(),
    newestCheckAt: z.string().nullable(),
    unscanned: z.int().nullable(),
    faults: z.array(
      z.object({
        documentId: z.string(),
        caseId: z.string(),
        number: z.string(),
        kind: z.enum(['changed', 'missing', 'quarantined', 'unscannable']),
        finding: z.string().optional(),
        checkedAt: z.string(),
        incidentAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DocumentChecks' });

export const documentCheckEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/documents/checks',
    summary: 'Whether the files that are kept are still what came in, and free of malware',
    tag: 'documents',
    access: 'documents:check',
    answer: checksSchema,
    handle: ({ staff: { community } }) => documentChecks(services, community),
  }),
];

async function documentChecks({ config, models }: Services, community: string): Promise<DocumentChecks> {
  const checkedAt = async (order: 1 | -1): Promise<string | null> => {
    const checked = { community, checkedAt: { $ne: null } };
    const found = await models.documents.findOne(checked, { checkedAt: 1 }).sort({ checkedAt: order }).lean();
    return found?.checkedAt?.toISOString() ?? null;
  };
  const [documents, unchecked, oldestCheckAt, newestCheckAt, unscanned, faults] = await Promise.all([
    models.documents.countDocuments({ community }),
    models.documents.countDocuments({ community, checkedAt: null }),
    checkedAt(1),
    checkedAt(-1),
    config.clamdAddress ? models.documents.countDocuments({ community, scannedAt: null }) : null,
    faultyDocuments(models, community),
  ]);
  return { documents, unchecked, oldestCheckAt, newestCheckAt, unscanned, faults };
}
