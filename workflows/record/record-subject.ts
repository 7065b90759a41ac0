import { proxyActivities } from '@temporalio/workflow';
import type { SubjectActivities } from '../contract/subject.ts';
import type { EffectKind } from '../domain/effects.ts';
import type { SubjectEffect, SubjectEvent, SubjectState } from '../domain/subject.ts';
import { recordOptions } from './activity-options.ts';
import { Recorder } from './recorder.ts';

const { recordSubject } = proxyActivities<SubjectActivities>(recordOptions);

/** The recorder of a permit, a session or a decision; `effectsOf` names the side work of an event. */
export const subjectRecorder = <S extends SubjectState, E extends SubjectEvent>(
  state: S,
  effectsOf: (event: E, state: S) => readonly SubjectEffect<EffectKind>[],
): Recorder<S, E> =>
  new Recorder<S, E>(state, ({ events, state }) =>
    recordSubject({ events, state, effects: events.flatMap((event) => effectsOf(event, state)) }),
  );
