import type { PermitRow, PermitView } from '../../../workflows/contract/http-permits.ts';
import { daysBetween } from '../../format/measures.ts';
import type { DueTone } from '../../layout/ToneChip.tsx';

/** A word of `app.permit.standing` and the days that it speaks of. */
export interface Standing {
  readonly tone: DueTone;
  readonly key: 'begins' | 'left' | 'lastDay' | 'ending' | 'stopped' | 'revoked' | 'surrendered' | 'expired';
  readonly days: number;
}

/** An application to go on takes about as long as its legal term: from here the end asks for attention. */
export const endsSoon = 30;
/** Long enough to arrange who goes, and when. */
export const inspectedSoon = 7;

/** How a permit stands today, a local day. */
export function standingOf(
  { status, from, until }: Pick<PermitRow, 'status' | 'from' | 'until'>,
  today: string,
): Standing {
  switch (status) {
    case 'granted':
      return { tone: 'stopped', key: 'begins', days: Math.max(0, daysBetween(today, from)) };
    case 'in-force':
      return inForce(daysBetween(today, until));
    case 'suspended':
      return { tone: 'stopped', key: 'stopped', days: 0 };
    default:
      return { tone: 'over', key: status, days: 0 };
  }
}

/** What ended in this very moment is told so a little later. */
function inForce(days: number): Standing {
  if (days < 0) return { tone: 'late', key: 'ending', days: 0 };
  if (days === 0) return { tone: 'soon', key: 'lastDay', days };
  return { tone: days <= endsSoon ? 'soon' : 'calm', key: 'left', days };
}

/** A word of `app.permit.day`: how a day stands by which something is to be done. */
export interface DayStanding {
  readonly tone: DueTone;
  readonly key: 'late' | 'today' | 'ahead';
  readonly days: number;
}

export function dayStanding(day: string, today: string): DayStanding {
  const days = daysBetween(today, day);
  if (days < 0) return { tone: 'late', key: 'late', days: -days };
  if (days === 0) return { tone: 'soon', key: 'today', days };
  return { tone: days <= inspectedSoon ? 'soon' : 'calm', key: 'ahead', days };
}

/** What its holder has not met in time. */
export const lateConditions = ({ conditions }: Pick<PermitView, 'conditions'>, today: string): number =>
  conditions.filter(({ dueOn, metAt }) => dueOn !== null && metAt === null && dueOn < today).length;
