import type { Tone } from '../domain/permissions.ts';
import type { PermitAction, PermitRequirement } from '../domain/permit/permit-command.ts';
import type { InspectionResult, PermitStatus } from '../domain/permit/permit-state.ts';
import type { TimelineEntry } from './http.ts';

/** What anybody may know of a permit; never whose it is. `from` and `until` are local days, both inclusive. */
export interface PublicPermit {
  id: string;
  number: string;
  service: string;
  serviceTitle: string;
  object: string | null;
  from: string;
  until: string;
  status: PermitStatus;
  statusTitle: string;
}

/** Its page: what is true of it now, and since when. */
export interface PublicPermitPage extends PublicPermit {
  /** What it came through, without words of anybody. */
  history: { at: string; title: string }[];
}

export interface PermitRow extends PublicPermit {
  holderName: string;
  caseNumber: string;
  /** The day of the next inspection. */
  inspectionOn: string | null;
}

/** Within `GET /cases/{id}`: a permit that the case granted, or that it made longer. */
export interface PermitOfCase {
  id: string;
  number: string;
  until: string;
  status: PermitStatus;
  statusTitle: string;
  relation: 'granted' | 'extended';
}

export interface PermitActionView {
  action: PermitAction;
  /** The condition or inspection that it is about. */
  target?: string;
  title: string;
  requires: PermitRequirement[];
  accepts: PermitRequirement[];
  tone: Tone;
}

export interface PermitView extends PermitRow {
  seq: number;
  /** Its page on the portal, which anybody may open. */
  publicUrl: string;
  suspendedSince: string | null;
  /** When it was revoked, surrendered or expired. */
  endedAt: string | null;
  conditions: { id: string; text: string; dueOn: string | null; metAt: string | null }[];
  inspections: {
    id: string;
    plannedFor: string;
    heldAt: string | null;
    result: InspectionResult | null;
    resultTitle: string | null;
  }[];
  extensions: { caseId: string; number: string; months: number }[];
  timeline: TimelineEntry[];
  allowedActions: PermitActionView[];
}

/** POST /permits/{id}/actions, header `Idempotency-Key`: an entry of `allowedActions` with what it requires. */
export interface PermitActionRequest {
  action: PermitAction;
  target?: string;
  expectedSeq?: number;
  reason?: string;
  text?: string;
  /** A local day, `YYYY-MM-DD`. */
  on?: string;
  result?: InspectionResult;
  changes?: { holder?: string; object?: string };
  documents?: { uploadId: string; secret: string }[];
}

export interface PermitFilter {
  status?: PermitStatus;
  service?: string;
  number?: string;
  /** The beginning of the number of the case that granted it. */
  caseNumber?: string;
  /** Whose last day lies no later. */
  endsBy?: string;
  /** With an inspection planned for no later. */
  inspectionBy?: string;
}
