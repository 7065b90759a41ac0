import type { SessionDraft } from '../../../workflows/contract/http-council.ts';

/** A session's day as it is typed: `YYYY-MM-DDTHH:MM` on the clock of the community. */
export interface SessionValues {
  sitting: SessionDraft['sitting'];
  startsAt: string;
  place: string;
}

/** Armenia keeps UTC+4 all the year round. */
const offset = '+04:00';

/** The instant of a moment typed on the community's clock. */
export const instantOf = (typed: string): string => `${typed.slice(0, 16)}:00${offset}`;

/** How an instant is typed on that clock. */
export const typedOf = (instant: string): string =>
  new Date(Date.parse(instant) + 4 * 3_600_000).toISOString().slice(0, 16);

export const isToCome = (typed: string, now: Date): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(typed) && Date.parse(instantOf(typed)) > now.getTime();

export const sessionDraftOf = ({ sitting, startsAt, place }: SessionValues): SessionDraft => ({
  sitting,
  startsAt: instantOf(startsAt),
  ...(place.trim() && { place: place.trim() }),
});

/** The last day on which an agenda may still be published, `YYYY-MM-DD`, by whole days of notice. */
export const lastDayToPublish = (startsAt: string, noticeDays: number): string =>
  new Date(Date.parse(`${typedOf(startsAt).slice(0, 10)}T00:00:00Z`) - noticeDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
