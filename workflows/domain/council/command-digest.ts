import type { Actor } from '../actor.ts';
import { hashOf } from '../chain.ts';

/** What a command of the council asks, apart from when and how it was sent. Content is named by its id: salt is drawn anew. */
export function commandDigest({ key: _, expectedSeq: __, actor, ...asked }: CommandOfCouncil): string {
  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  return hashOf(JSON.parse(JSON.stringify({ ...asked, by }, (name, value) => (name === 'hash' ? undefined : value))));
}

interface CommandOfCouncil {
  readonly key: string;
  readonly expectedSeq?: number;
  readonly actor: Actor;
}
