import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Calendar } from '../domain/calendar.ts';
import type { CaseCommand, Registration } from '../domain/case-command.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseState } from '../domain/case-state.ts';
import type { Journal, ServiceDefinition } from '../domain/definition.ts';
import type { Effect } from '../domain/effects.ts';

/** One queue for cases; the worker's side work has none in Temporal. */
export const caseTaskQueue = 'hamaynq-cases';
export const caseWorkflowType = 'caseWorkflow';

/** The workflow of a case is found by the case's id; the id is known before the first call (see `caseIdOf`). */
export const caseWorkflowId = (caseId: string): string => `case-${caseId}`;

/** What the applicant filed, as far as the law needs it; number and instant of registration come from the register. */
export type Submission = Omit<Registration, 'number' | 'registeredAt'>;

/**
 * The one door into a case: a new one (`state` empty, `submission` given), a continued one, one reopened after years.
 * Only law and state; forms and texts are found by the definition's key and version.
 */
export interface CaseInput {
  readonly definition: ServiceDefinition;
  readonly calendar: Calendar;
  readonly state: CaseState;
  readonly submission?: Submission;
  readonly keys: AnsweredKeys;
  /** A new run begins after so many Updates; the engine allows 2,000. */
  readonly updatesPerRun: number;
  /** Which course of commands the workflow's code takes; without one, that of the first release. */
  readonly revision?: Revision;
}

/** 2: a case's number is taken in its first workflow task; 3: an act's number in the task of the command that issues it. */
export type Revision = 2 | 3;
export const presentRevision: Revision = 3;

export const usualUpdatesPerRun = 1_500;

/** Idempotency keys already answered, newest last, so that a lost answer is answered again. */
export type AnsweredKeys = readonly { readonly key: string; readonly digest: string; readonly seq: number }[];

/** The answer of an Update: the newest event is recorded when it arrives. */
export interface Acknowledgement {
  readonly seq: number;
  readonly head: string;
  /** The key was answered before; nothing happened now. */
  readonly repeated: boolean;
}

export interface CalendarChanged extends Acknowledgement {
  /** Whether a date of the case became another. */
  readonly moved: boolean;
}

export interface RegisteredCase extends Acknowledgement {
  readonly number: string;
  readonly registeredAt: string;
  readonly dueAt: string;
}

/** Waits until the case has its number and the record says so. No validator: a refused Update would leave a started workflow. */
export const registered = defineUpdate<RegisteredCase>('registered');

/** An act of a person. Refusals arrive as `ApplicationFailure` of type `Refusal` whose first detail is a {@link Refusal}. */
export const command = defineUpdate<Acknowledgement, [CaseCommand]>('command');

/** Gives an open case a newer calendar; an older one, or one that it has already, changes nothing. */
export const calendarChange = defineUpdate<CalendarChanged, [Calendar]>('calendar');

export const caseState = defineQuery<CaseState>('state');

/** What the record is written from: events in order, the state after them, and the side work they ask for. */
export interface RecordBatch {
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly effects: readonly Effect[];
}

/** Built by the workers; at least once each, so both answer a repeated call alike. */
export interface CaseActivities {
  /** Takes the next number of the journal and year, or finds the one that `id` already has. */
  register(request: RegisterRequest): Promise<{ number: string; registeredAt: string }>;
  /** Appends events and brings the read model to `state`. The same (case, seq) with another hash is an incident. */
  record(batch: RecordBatch): Promise<void>;
}

/** `id` is what the number belongs to: a case, or an act of one; the same `id` always has the same number. */
export interface RegisterRequest {
  readonly id: string;
  readonly caseId: string;
  readonly community: string;
  readonly journal: Journal;
  /** The case index of the nomenclature, for formats that show it. */
  readonly index: string;
  /** For whom an act of the council is, for formats that show it; without one, for somebody (`Ա`). */
  readonly letter?: string;
}
