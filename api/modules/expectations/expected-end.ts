import type { ExpectedEnd } from '../../../workflows/contract/http.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { workingDaysAfter } from '../../../workflows/domain/working-time.ts';

/** A case from its registration to its decision, as instants. */
export interface DecidedCase {
  readonly registeredAt: string;
  readonly decidedAt: string;
}

/** With fewer, the range would tell more about single cases than about the service. */
const fewest = 10;

/** Eight of ten lie between the first tenth and the last. */
export function expectedEnd(cases: readonly DecidedCase[], calendar: Calendar): ExpectedEnd | null {
  if (cases.length < fewest) return null;
  const days = cases
    .map(({ registeredAt, decidedAt }) => workingDaysAfter(calendar, registeredAt, decidedAt))
    .sort((a, b) => a - b);
  const [since = ''] = cases.map(({ decidedAt }) => decidedAt).sort();
  return {
    workingDays: { from: percentile(days, 10), to: percentile(days, 90) },
    basis: { cases: cases.length, since },
  };
}

/** The nearest rank, so that it is a number of days that some case really took. */
const percentile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
