import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '../contract/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseState } from '../domain/case-state.ts';
import { effectsOf } from '../domain/effects.ts';
import type { Law } from '../domain/law.ts';
import { recordOptions } from '../record/activity-options.ts';
import { Recorder } from '../record/recorder.ts';

const { record } = proxyActivities<Pick<CaseActivities, 'record'>>(recordOptions);

/** The recorder of a case: its events with the side work that they ask for. */
export const caseRecorder = (state: CaseState, lawNow: () => Law): Recorder<CaseState, CaseEvent> =>
  new Recorder(state, ({ events, state }) =>
    record({ events, state, effects: events.flatMap((event) => effectsOf(event, state, lawNow().definition)) }),
  );
