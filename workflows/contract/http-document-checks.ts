/** GET /documents/checks (`documents:check`): whether what is kept is still what came in, read again on a schedule. */
export interface DocumentChecks {
  documents: number;
  /** Not read again yet since they came. */
  unchecked: number;
  /** The check that lies furthest back; null when nothing was checked yet. */
  oldestCheckAt: string | null;
  /** Newest first, at most a hundred; each is an incident too. */
  faults: DocumentCheckFault[];
}
export interface DocumentCheckFault {
  documentId: string;
  caseId: string;
  number: string;
  kind: CheckFaultKind;
  checkedAt: string;
}
/** Its bytes have another digest, or are not there. */
export type CheckFaultKind = 'changed' | 'missing';
