import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { PermitCommand } from '../domain/permit/permit-command.ts';
import type { PermitGrant } from '../domain/permit/permit-event.ts';
import type { PermitState } from '../domain/permit/permit-state.ts';
import type { Acknowledgement, AnsweredKeys } from './case.ts';

export const permitWorkflowType = 'permitWorkflow';
export const permitWorkflowId = (permitId: string): string => `permit-${permitId}`;

/** The one door into a permit: a new one (`state` empty, `grant` given), a continued one, one that an extension brings back. */
export interface PermitInput {
  readonly state: PermitState;
  readonly grant?: PermitGrant;
  readonly keys: AnsweredKeys;
  readonly updatesPerRun: number;
}

/** An act on a permit. Refusals arrive as of a case; the newest event is recorded when it answers. */
export const permitCommand = defineUpdate<Acknowledgement, [PermitCommand]>('command');

export const permitState = defineQuery<PermitState>('state');
