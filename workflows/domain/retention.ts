import type { Status } from './case-state.ts';
import type { ServiceDefinition } from './definition.ts';

/** Years after which what is kept for ever goes to the National Archive, where nobody has said otherwise. */
export const usualTransferYears = 10;

type Law = Pick<ServiceDefinition, 'retention' | 'validity'>;

/** A case as far as its keeping goes; days are the community's. */
export interface KeptCase {
  readonly caseId: string;
  readonly service: string;
  readonly status: Status;
  readonly registeredOn: string;
  readonly closedOn?: string;
  /** A case that still goes on names it: an objection, a duplicate. */
  readonly namedByOpen: boolean;
  readonly destroyed: boolean;
  readonly transferred: boolean;
}

/** Stops every way of deletion: of one case, or of what was registered under services of a case index in some years. */
export interface Hold {
  readonly caseId?: string;
  readonly services?: readonly string[];
  readonly years?: { readonly from: number; readonly to: number };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

export function isHeld({ caseId, service, registeredOn }: KeptCase, holds: readonly Hold[]): boolean {
  const year = yearOf(registeredOn);
  return holds.some(
    (hold) =>
      hold.caseId === caseId ||
      (hold.services?.includes(service) === true &&
        hold.years !== undefined &&
        hold.years.from <= year &&
        year <= hold.years.to),
  );
}

/** Whole years after the one in which a case ended; of what stays valid for a time, after the longest that it may. */
export function yearsKept({ retention, validity }: Law): number | 'permanent' {
  const { years, fromValidity } = retention;
  if (years === 'permanent' || !fromValidity || !validity) return years;
  const longest = Math.max(validity.months, ...(validity.variants ?? []).map(({ months }) => months));
  return years + Math.ceil(longest / 12);
}

/** Whole years after which a case that is kept for ever is to be handed over. */
const yearsHere = ({ retention }: Law): number | undefined =>
  retention.years === 'permanent' ? (retention.transferYears ?? usualTransferYears) : undefined;

/** Terms count from the first of January after the year in which a case ended. */
export const dayAfter = (closedOn: string, years: number): string => `${yearOf(closedOn) + years + 1}-01-01`;

export type Purpose = 'destruction' | 'transfer';

/** The day from which a closed case is due, or nothing when it never is. */
export function dueFrom(law: Law, purpose: Purpose, closedOn: string): string | undefined {
  const years = termOf(law, purpose);
  return years === undefined ? undefined : dayAfter(closedOn, years);
}

/** What ended before this day is due; the same rule the other way round, so that an index can be asked. */
export function dueIfClosedBefore(law: Law, purpose: Purpose, today: string): string | undefined {
  const years = termOf(law, purpose);
  return years === undefined ? undefined : `${yearOf(today) - years}-01-01`;
}

function termOf(law: Law, purpose: Purpose): number | undefined {
  if (purpose === 'transfer') return yearsHere(law);
  const years = yearsKept(law);
  return years === 'permanent' ? undefined : years;
}

/** Expiry touches neither an open case, nor one that an open case names, nor one that is held. */
export const dueForDestruction = (law: Law, kept: KeptCase, holds: readonly Hold[], today: string): boolean =>
  isDue(law, 'destruction', kept, today) && !kept.transferred && mayBeDestroyed(kept, holds) === undefined;

/** Handing over takes nothing away, so a hold does not stop it. */
export const dueForTransfer = (law: Law, kept: KeptCase, today: string): boolean =>
  isDue(law, 'transfer', kept, today) && !kept.transferred && !kept.destroyed && isAtRest(kept);

function isDue(law: Law, purpose: Purpose, { closedOn }: KeptCase, today: string): boolean {
  const from = closedOn && dueFrom(law, purpose, closedOn);
  return from !== undefined && from !== '' && from <= today;
}

const isAtRest = ({ status, namedByOpen }: KeptCase): boolean => status === 'closed' && !namedByOpen;

export const obstacles = ['open', 'named-by-open', 'held', 'destroyed', 'not-due'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What stands against the destruction of a case, whatever its ground; nothing when it may go. */
export function mayBeDestroyed(kept: KeptCase, holds: readonly Hold[]): Exclude<Obstacle, 'not-due'> | undefined {
  if (kept.destroyed) return 'destroyed';
  if (kept.status !== 'closed') return 'open';
  if (kept.namedByOpen) return 'named-by-open';
  return isHeld(kept, holds) ? 'held' : undefined;
}
