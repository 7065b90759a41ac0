import type { ChainHistory } from '../../workflows/contract/http-history.ts';
import type { History, RunHistory } from './run-histories.ts';

type EngineRun = ChainHistory['engine'][number];
type HistoryEvent = NonNullable<History['events']>[number];

/** Index is the engine's number of an event type; its name is in the attributes' own: `workflowExecutionStartedEventAttributes`. */
const attributes = /^(.*)EventAttributes$/;

/** A run of a workflow in the engine's own terms, without payloads: they are the record's matter. */
export function runSummary({ runId, history }: RunHistory): EngineRun {
  const events = (history.events ?? []).map(eventSummary);
  const first = events[0];
  const last = events.at(-1);
  const ended = last && endings[last.type];
  return {
    runId,
    status: ended ?? 'running',
    startedAt: first?.at ?? '',
    closedAt: ended && last ? last.at : null,
    events,
  };
}

const endings: Readonly<Record<string, string>> = {
  workflowExecutionCompleted: 'completed',
  workflowExecutionContinuedAsNew: 'continued-as-new',
  workflowExecutionFailed: 'failed',
  workflowExecutionTerminated: 'terminated',
  workflowExecutionTimedOut: 'timed-out',
  workflowExecutionCanceled: 'cancelled',
};

function eventSummary(event: HistoryEvent): EngineRun['events'][number] {
  const type =
    Object.entries(event).flatMap(([key, value]) => (value && attributes.exec(key)?.[1]) || [])[0] ?? 'unknown';
  return { id: Number(event.eventId), at: instantOf(event.eventTime), type, summary: summaryOf(event) };
}

function summaryOf(event: HistoryEvent): string {
  const { activityTaskScheduledEventAttributes: activity, timerStartedEventAttributes: timer } = event;
  if (activity) return `${activity.activityType?.name} (${activity.activityId})`;
  if (timer) return `${Number(timer.startToFireTimeout?.seconds ?? 0)} s`;
  const accepted = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest;
  if (accepted) return `${accepted.input?.name} (${accepted.meta?.updateId})`;
  const completed = event.workflowExecutionUpdateCompletedEventAttributes;
  return completed ? String(completed.meta?.updateId ?? '') : '';
}

const instantOf = (time: HistoryEvent['eventTime']): string =>
  new Date(Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)).toISOString();
