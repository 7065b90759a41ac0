import type { Actor } from '../actor.ts';
import { isOrStandsInFor } from '../permissions.ts';

/** The council as it stands: the seats that the law gives it, who holds one, and who calls and chairs its sittings. User ids. */
export interface Body {
  readonly seats: number;
  readonly members: readonly string[];
  readonly chair: string;
}

/** More than half of the seats, whether somebody holds them or not. */
export const quorumOf = ({ seats }: Pick<Body, 'seats'>): number => Math.floor(seats / 2) + 1;

/** A vote is a member's own: nobody stands in for it. */
export const isMember = ({ members }: Body, actor: Actor): boolean =>
  actor.kind === 'staff' && members.includes(actor.userId);

export const isChair = ({ chair }: Body, actor: Actor): boolean =>
  actor.kind === 'staff' && isOrStandsInFor(actor, chair);
