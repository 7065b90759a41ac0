/**
 * GET /permits/{id}/history, /council/sessions/{id}/history and /council/decisions/{id}/history: auditor. `events` is what
 * MongoDB holds; `engine` what the workflow engine holds.
 */
export interface ChainHistory {
  events: { seq: number; at: string; actor: string; type: string; data: unknown; prevHash: string; hash: string }[];
  verification: {
    ok: boolean;
    /** The head that the workflow itself holds, or that its closed history gave; null when the engine cannot be asked. */
    workflowHead: { seq: number; hash: string } | null;
    recordHead: { seq: number; hash: string };
    /** The first link that does not fit, with what is wrong. */
    fault: { seq: number; kind: 'changed' | 'missing' | 'order' | 'cut' | 'rewritten' } | null;
  };
  /** Newest run last. */
  engine: {
    runId: string;
    status: string;
    startedAt: string;
    closedAt: string | null;
    events: { id: number; at: string; type: string; summary: string }[];
  }[];
}

/** GET /cases/{id}/history */
export interface CaseHistory extends ChainHistory {
  caseId: string;
  /** When the content of the case was destroyed: the chain stays. */
  destroyedAt?: string;
}

/** POST to the same with /replay in place of /history: the recorded history run again under today's code. */
export interface ReplayReport {
  same: boolean;
  runs: { runId: string; ok: boolean; message?: string }[];
  at: string;
}
