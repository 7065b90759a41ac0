import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { ActorRef } from '../domain/actor.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { SessionDraft } from '../domain/council/begin-session.ts';
import type { DecisionCommand } from '../domain/council/decision-command.ts';
import type { DecisionOrigin, DecisionState, Draft } from '../domain/council/decision-state.ts';
import type { TellCase, TellSession } from '../domain/council/decision-tells.ts';
import type { SessionCommand } from '../domain/council/session-command.ts';
import type { SessionState } from '../domain/council/session-state.ts';
import type { TellDecision } from '../domain/council/session-tells.ts';
import type { ErrorCode } from '../domain/error-codes.ts';
import type { Acknowledgement, AnsweredKeys } from './case.ts';

export const sessionWorkflowType = 'sessionWorkflow';
export const decisionWorkflowType = 'decisionWorkflow';
export const sessionWorkflowId = (id: string): string => `session-${id}`;
export const decisionWorkflowId = (id: string): string => `decision-${id}`;

/** The one door into a session: a new one (`state` empty, `draft` given), or a continued one. */
export interface SessionInput {
  readonly calendar: Calendar;
  readonly state: SessionState;
  readonly draft?: SessionDraft;
  readonly keys: AnsweredKeys;
  readonly updatesPerRun: number;
}

/** How a decision begins: drafted by somebody, or brought by a case with everything agreed. */
export interface DecisionBeginning {
  readonly draft: Draft;
  readonly by: ActorRef;
  readonly origin?: DecisionOrigin;
}
export interface DecisionInput {
  readonly calendar: Calendar;
  readonly state: DecisionState;
  readonly begin?: DecisionBeginning;
  readonly keys: AnsweredKeys;
  readonly updatesPerRun: number;
}

/** Waits until a session or decision stands in the record. */
export const begun = defineUpdate<Acknowledgement>('begun');
/** A vote is answered once it is in the history; everything else when it is recorded. Refusals arrive as of a case. */
export const sessionCommand = defineUpdate<Acknowledgement, [SessionCommand]>('command');
export const decisionCommand = defineUpdate<Acknowledgement, [DecisionCommand]>('command');
export const sessionState = defineQuery<SessionState>('state');
export const decisionState = defineQuery<DecisionState>('state');

/** Whether what was told was taken; `refused` says why not. */
export interface Told {
  readonly refused?: ErrorCode;
}

/** One workflow tells another, at least once and under a key that makes it once. Tried until there is an answer. */
export interface CouncilActivities {
  tellDecision(told: TellDecision): Promise<Told>;
  tellSession(told: TellSession): Promise<Told>;
  tellCase(told: TellCase & { readonly community: string }): Promise<Told>;
}
