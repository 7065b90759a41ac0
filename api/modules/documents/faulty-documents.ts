import type { DocumentCheckFault } from '../../../workflows/contract/http-document-checks.ts';
import type { Models } from '../../db/models.ts';
import type { StoredDocument } from './documents.model.ts';

const most = 100;

/** A community's files that are not as they should be, with their cases and when each became an incident. */
export async function faultyDocuments(models: Models, community: string): Promise<DocumentCheckFault[]> {
  const [differing, shut] = await Promise.all([
    models.documents
      .find({ community, checkFault: { $in: ['changed', 'missing'] } })
      .sort({ checkedAt: -1 })
      .limit(most)
      .lean<StoredDocument[]>(),
    models.documents
      .find({ community, scan: { $in: ['quarantined', 'unscannable'] } })
      .sort({ scannedAt: -1 })
      .limit(most)
      .lean<StoredDocument[]>(),
  ]);
  const ids = [...differing, ...shut].map(({ caseId }) => caseId);
  const [cases, incidents] = await Promise.all([
    models.cases.find({ community, _id: { $in: ids } }, { number: 1 }).lean(),
    models.incidents
      .find({ community, caseId: { $in: ids } })
      .sort({ at: 1 })
      .lean(),
  ]);
  const numbers = new Map(cases.map(({ _id, number }) => [_id, number]));
  const entered = new Map(
    incidents.map(({ kind, details, at }) => [`${kind} ${(details as { documentId?: string })?.documentId}`, at]),
  );
  const fault = (
    { _id, caseId, finding }: StoredDocument,
    kind: DocumentCheckFault['kind'] | 'clean' | undefined,
    at: Date | null | undefined,
  ): DocumentCheckFault[] => {
    if (!kind || kind === 'clean' || !at) return [];
    const incidentAt = entered.get(`document.${kind} ${_id}`)?.toISOString() ?? null;
    const found = kind === 'quarantined' && finding ? { finding } : {};
    const number = numbers.get(caseId) ?? '';
    return [{ documentId: _id, caseId, number, kind, ...found, checkedAt: at.toISOString(), incidentAt }];
  };
  return [
    ...differing.flatMap((one) => fault(one, one.checkFault, one.checkedAt)),
    ...shut.flatMap((one) => fault(one, one.scan, one.scannedAt)),
  ].sort((a, b) => b.checkedAt.localeCompare(a.checkedAt));
}
