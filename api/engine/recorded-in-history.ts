import { defaultPayloadConverter } from '@temporalio/common';
import type { RecordBatch } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import type { RunHistory } from './case-histories.ts';

/** The events that the engine's history says were handed to the recorder, in their order. */
export function recordedIn(runs: readonly RunHistory[]): CaseEvent[] {
  return runs.flatMap(({ history }) =>
    (history.events ?? []).flatMap(({ activityTaskScheduledEventAttributes: activity }) => {
      const payload = activity?.activityType?.name === 'record' ? activity.input?.payloads?.[0] : undefined;
      return payload ? defaultPayloadConverter.fromPayload<RecordBatch>(payload).events : [];
    }),
  );
}
