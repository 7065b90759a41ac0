/**
 * GET /documents/checks (`documents:check`): whether what is kept is still what came in, read again on a schedule, and whether
 * malware is in it.
 */
export interface DocumentChecks {
  documents: number;
  /** Not read again yet since they came. */
  unchecked: number;
  /** The check that lies furthest back, and the last one; null when nothing was checked yet. */
  oldestCheckAt: string | null;
  newestCheckAt: string | null;
  /** Still to be looked into for malware; null where that is not done. */
  unscanned: number | null;
  /** Newest first, at most a hundred of each origin. */
  faults: DocumentCheckFault[];
}
export interface DocumentCheckFault {
  documentId: string;
  caseId: string;
  number: string;
  kind: CheckFaultKind | ScanFaultKind;
  /** The malware by its name. */
  finding?: string;
  checkedAt: string;
  /** When it was entered as an incident; a file that could not be looked into is none. */
  incidentAt: string | null;
}
/** Its bytes have another digest, or are not there. */
export type CheckFaultKind = 'changed' | 'missing';
/** Malware was found in it, or it could not be looked into. */
export type ScanFaultKind = 'quarantined' | 'unscannable';
