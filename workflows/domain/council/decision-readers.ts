import type { StaffActor } from '../actor.ts';
import type { DecisionState, DecisionStatus } from './decision-state.ts';

/** What has been agreed is before the council; earlier drafts are the office's own matter. */
export const ofOffice: readonly DecisionStatus[] = ['draft', 'agreeing'];

export const readsDrafts = (actor: StaffActor): boolean => actor.roles.some((role) => role !== 'council-member');

export const mayReadDecision = (actor: StaffActor, { status }: Pick<DecisionState, 'status'>): boolean =>
  readsDrafts(actor) || !ofOffice.includes(status);
