import type { Actor } from '../actor.ts';
import type { ContentRef, DocumentRef } from '../case-command.ts';
import type { GrantedExtension, InspectionResult } from './permit-state.ts';

export const permitActions = [
  'extend',
  'change-data',
  'suspend',
  'resume',
  'revoke',
  'surrender',
  'add-condition',
  'meet-condition',
  'plan-inspection',
  'hold-inspection',
] as const;
export type PermitAction = (typeof permitActions)[number];

/** What an action must or may bring with it. `on` is a local date, `target` a condition or an inspection. */
export type PermitRequirement = 'reason' | 'text' | 'document' | 'on' | 'result' | 'changes';

/** An act on a permit. `key` is the caller's idempotency key; `expectedSeq` the last event that the caller had seen. */
export interface PermitCommand {
  readonly action: PermitAction;
  readonly actor: Actor;
  readonly key: string;
  readonly expectedSeq?: number;
  readonly target?: string;
  readonly reason?: ContentRef;
  readonly text?: ContentRef;
  readonly documents?: readonly DocumentRef[];
  readonly on?: string;
  readonly result?: InspectionResult;
  /** The changed data of holder and object, kept outside the history. */
  readonly changes?: ContentRef;
  /** With an extension: the application that was granted. */
  readonly application?: GrantedExtension;
}
