import type { TimelineEntry, Tracking } from '../../../workflows/contract/http.ts';

/** What an official has done to the case and what holds now, each as the event that says so. */
export interface Turns {
  suspension: TimelineEntry | undefined;
  merger: TimelineEntry | undefined;
  forwarding: TimelineEntry | undefined;
  /** Until it is decided anew. */
  reopening: TimelineEntry | undefined;
}

export function turnsOf({ status, outcome, timeline }: Tracking): Turns {
  const last = (type: string) => timeline.findLast((entry) => entry.type === type);
  return {
    suspension: status === 'suspended' ? last('case.suspended') : undefined,
    merger: outcome?.status === 'merged' ? last('case.merged') : undefined,
    forwarding: outcome?.status === 'forwarded' ? last('case.forwarded') : undefined,
    reopening: outcome ? undefined : last('case.reopened'),
  };
}
