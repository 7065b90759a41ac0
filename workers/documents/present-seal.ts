import { holdsUntil, isValidAt, type Seal } from '../../api/seal/seal.ts';
import type { Seals } from '../../api/seal/seals.ts';
import type { Log } from '../log.ts';

const day = 24 * 3_600_000;
/** Enough for an authority to issue another. */
const noticeDays = 30;

/** The seal that a community may use now. One that has expired seals nothing: its acts come without, as those of who has none. */
export function presentSeal(seals: Seals, community: string, at: Date, log: Log): Seal | undefined {
  const seal = seals.get(community);
  if (!seal || isValidAt(seal, at)) return seal;
  log.error({ community, until: holdsUntil(seal) }, 'the seal is not valid now: acts are made without it');
  return undefined;
}

/** Says at start-up who seals, and whose certificate ends soon. */
export function tellOfSeals(seals: Seals, at: Date, log: Log): void {
  for (const [community, seal] of seals) {
    const until = holdsUntil(seal);
    const isEnding = until.getTime() - at.getTime() < noticeDays * day;
    log[isEnding ? 'warn' : 'info']({ community, until }, isEnding ? 'the seal ends soon' : 'acts are sealed');
  }
}
