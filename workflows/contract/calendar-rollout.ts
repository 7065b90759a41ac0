import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Calendar } from '../domain/calendar.ts';

/** A community's new calendar on its way over the cases that are open. */
export interface RolloutInput {
  readonly community: string;
  readonly calendar: Calendar;
  /** The user who changed it, and the decision that it follows. */
  readonly by: string;
  readonly ground: string;
  /** Where a former run stopped. */
  readonly from?: Progress;
}

export interface Progress {
  readonly seen: number;
  readonly moved: number;
}

export const rolloutWorkflowType = 'calendarRollout';
export const rolloutWorkflowId = (community: string, version: number): string => `calendar-${community}-${version}`;

/** Waits until new cases get the calendar. */
export const calendarEntered = defineUpdate<void>('entered');
export const rolloutProgress = defineQuery<Progress>('progress');

/** Built by the workers; each bears being done again. */
export interface RolloutActivities {
  /** Makes the calendar the one that new cases get. */
  enterCalendar(input: RolloutInput): Promise<void>;
  /** The next open cases, by id, that still run by an older calendar. */
  casesToMove(request: { community: string; version: number; after: string }): Promise<string[]>;
  /** Gives the calendar to cases; counts those that have it now, and those whose dates moved. */
  moveCases(request: { calendar: Calendar; cases: string[] }): Promise<Progress>;
  /** Writes down how far it has come. */
  noteRollout(request: { community: string; version: number; progress: Progress; done: boolean }): Promise<void>;
}
