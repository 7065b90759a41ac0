import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** What must never happen and did, as the same (case, seq) with another hash. Nobody may overlook or undo it here. */
export interface StoredIncident {
  community: string;
  at: Date;
  kind: string;
  caseId: string;
  seq: number;
  details?: unknown;
}

export const incidentsModel = storedModel<StoredIncident>({
  collection: 'incidents',
  fields: { community: text, at: instant, kind: text, caseId: text, seq: number, details: anything },
  indexes: [[{ community: 1, at: -1 }]],
});
