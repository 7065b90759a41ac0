import type { Services } from '../../../services.ts';
import type { CouncilRecord } from './record.ts';

/** What lists are sorted, filtered and paged by; the object itself is written only when it is shown. */
export interface Entry {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** Taken back: what is left is a tombstone. */
  readonly deleted?: boolean;
}

/** Of what was taken back nothing more is known. */
export interface Gone extends Entry {
  readonly deleted: true;
}

/** A kind of object: which there are, and what each says. */
export interface Kind<E extends Entry = Entry> {
  readonly type: string;
  entries(services: Services, record: CouncilRecord): Promise<readonly (E | Gone)[]> | readonly (E | Gone)[];
  /** Only what is left. */
  write(services: Services, record: CouncilRecord, entries: readonly E[]): Promise<readonly object[]>;
}

/** Keeps the entry's own type between its two functions, and lets the rest forget it. */
export const kind = <E extends Entry>(one: Kind<E>): Kind => one as unknown as Kind;

export const latest = (...instants: readonly (string | Date | null | undefined)[]): string =>
  new Date(Math.max(...instants.flatMap((one) => (one ? new Date(one).getTime() : [])))).toISOString();
export const earliest = (...instants: readonly (string | Date | null | undefined)[]): string =>
  new Date(Math.min(...instants.flatMap((one) => (one ? new Date(one).getTime() : [])))).toISOString();

const day = 24 * 3_600_000;
/** Before the first record of any council kept here. */
const since = '2026-01-01T00:00:00.000Z';
/** Of people and addresses nobody notes when they changed: each day counts as a change, so that whoever harvests reads them again. */
export const undated = (): { created: string; modified: string } => ({
  created: since,
  modified: new Date(Math.floor(Date.now() / day) * day).toISOString(),
});
