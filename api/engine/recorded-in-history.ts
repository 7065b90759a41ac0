import { defaultPayloadConverter } from '@temporalio/common';
import type { ChainLink } from '../../workflows/domain/chain.ts';
import type { RunHistory } from './run-histories.ts';

const recorders = ['record', 'recordSubject'];

/** The events that the engine's history says were handed to the recorder, in their order. */
export function recordedIn(runs: readonly RunHistory[]): ChainLink[] {
  return runs.flatMap(({ history }) =>
    (history.events ?? []).flatMap(({ activityTaskScheduledEventAttributes: activity }) => {
      const payload = recorders.includes(activity?.activityType?.name ?? '')
        ? activity?.input?.payloads?.[0]
        : undefined;
      return payload ? defaultPayloadConverter.fromPayload<{ events: ChainLink[] }>(payload).events : [];
    }),
  );
}
