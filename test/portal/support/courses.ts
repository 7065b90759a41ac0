import type { TermView, Tracking } from '../../../workflows/contract/http.ts';
import { progress, type TermClock } from '../../../workflows/domain/ledger.ts';
import { armenianCalendar } from '../../../workflows/services/calendar.ts';
import { tracking } from './samples.ts';

/** The sample case under way, its term counted by the law itself as of `now`. */
export function underWay(clock: TermClock, now: string): Tracking {
  const { days, dueAt = null, counted, left } = progress(armenianCalendar, clock, now);
  const term: TermView = {
    ...tracking.term,
    ...clock.term,
    countedFrom: clock.countedFrom,
    extension: clock.extension ?? 0,
    suspended: false,
    counted,
    left,
    ledger: [...days],
  };
  return {
    ...tracking,
    status: 'in-progress',
    statusTitle: 'Ընթացքի մեջ',
    registeredAt: clock.countedFrom,
    dueAt,
    term,
    request: null,
    allowedActions: tracking.allowedActions.filter(({ action }) => action !== 'answer'),
  };
}

/** Five calendar days from a Friday, three of them standing still; the fifth is a Saturday. */
export const stoodStill = underWay(
  {
    countedFrom: '2025-07-25T06:00:00Z',
    term: { days: 5, kind: 'calendar' },
    suspensions: [{ from: '2025-07-28T08:00:00Z', to: '2025-07-31T08:00:00Z' }],
  },
  '2025-08-01T08:00:00Z',
);

/** Five working days from a Monday, and two more by an extension. */
export const extended = underWay(
  { countedFrom: '2025-07-28T05:00:00Z', term: { days: 5, kind: 'working' }, extension: 2, suspensions: [] },
  '2025-08-05T08:00:00Z',
);

const lapsedAt = '2025-08-04T14:00:00Z';
export const silent: Tracking = {
  ...stoodStill,
  term: { ...stoodStill.term, counted: 5, left: 0, lapsed: true, silenceSince: lapsedAt },
  timeline: [
    ...tracking.timeline,
    { seq: 8, at: lapsedAt, type: 'silence.took-effect', title: 'Ակտը համարվում է ընդունված', actor: 'Համակարգ' },
  ],
};

/** A closed case, with what came out of it. */
export const ended = (outcome: NonNullable<Tracking['outcome']>, more: Partial<Tracking> = {}): Tracking => ({
  ...stoodStill,
  status: 'closed',
  statusTitle: 'Ավարտված է',
  dueAt: null,
  expected: null,
  outcome,
  allowedActions: [],
  ...more,
});

export const suspension: Tracking['timeline'][number] = {
  seq: 9,
  at: '2025-07-30T08:00:00Z',
  type: 'case.suspended',
  title: 'Վարույթը կասեցվեց',
  actor: 'Համայնքապետարան',
  text: 'Սպասում ենք դատարանի վճռին։',
};
const standing = underWay(
  {
    countedFrom: '2025-07-25T06:00:00Z',
    term: { days: 5, kind: 'calendar' },
    suspensions: [{ from: suspension.at }],
  },
  '2025-08-01T08:00:00Z',
);
/** Four days counted from a Friday; since the Wednesday the office lets the term stand still. */
export const suspended: Tracking = {
  ...standing,
  status: 'suspended',
  statusTitle: 'Կասեցված',
  term: { ...standing.term, suspended: true },
  timeline: [...tracking.timeline, suspension],
};

export const contestable = ended(
  { status: 'refused', title: 'Մերժվել է', text: 'Հիմքեր չկան։' },
  { objection: { service: 'administrative-complaint', until: '2025-09-30T19:59:00Z' } },
);
