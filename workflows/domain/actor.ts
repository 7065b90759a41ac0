import type { Role } from './roles.ts';

/** A member of staff as the law sees one: facts only, no name. `settlements` empty means the whole community. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly department?: string;
  readonly settlements: readonly string[];
  /** User ids of those whose stand-in this person is now. */
  readonly standsInFor?: readonly string[];
}

/** The applicant, known by the tracking code, not by name. */
export interface ApplicantActor {
  readonly kind: 'applicant';
}

/** The law itself: a deadline that passed. */
export interface SystemActor {
  readonly kind: 'system';
}

/** The council as a whole, by the outcome of a session. */
export interface CouncilActor {
  readonly kind: 'council';
}

export type Actor = StaffActor | ApplicantActor | SystemActor | CouncilActor;

export const system: SystemActor = { kind: 'system' };
export const council: CouncilActor = { kind: 'council' };
export const applicant: ApplicantActor = { kind: 'applicant' };

/** What an event says of its actor: kind, and for staff the user and the role acted in. */
export type ActorRef =
  | { readonly kind: 'staff'; readonly userId: string; readonly role: Role; readonly for?: string }
  | { readonly kind: 'applicant' }
  | { readonly kind: 'system' }
  | { readonly kind: 'council' };
