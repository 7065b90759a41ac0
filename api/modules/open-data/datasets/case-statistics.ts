import { presentCalendar } from '../../laws/laws.service.ts';
import { catalogue, isPublic } from '../../services/catalogue.ts';
import type { Dataset } from '../dataset.ts';

interface Group {
  readonly _id: { service: string; month: string };
  readonly registered: number;
  /** Milliseconds from registration to decision, of each that is decided. */
  readonly spans: (number | null)[];
}

/** A figure of fewer could be about somebody whom others know. */
const fewest = 5;
const day = 24 * 3_600_000;

const shown = (count: number): number | null => (count > 0 && count < fewest ? null : count);

function medianDays(spans: readonly number[]): number | null {
  if (spans.length < fewest) return null;
  const sorted = [...spans].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]];
  const median = sorted.length % 2 === 1 ? above : (below + above) / 2;
  return Math.round((median / day) * 10) / 10;
}

/** By service and month of registration: how many came in, how many are decided, and in how many days half of these were. */
export const caseStatistics: Dataset<'month' | 'service' | 'registered' | 'decided' | 'medianDays'> = {
  id: 'case-statistics',
  columns: ['month', 'service', 'registered', 'decided', 'medianDays'],
  async *rows({ models }, community) {
    const { utcOffsetMinutes } = await presentCalendar(models, community);
    const services = Object.values(catalogue).filter(isPublic);
    const decidedAt = { $dateFromString: { dateString: '$state.decision.at', onNull: null } };
    const local = { $add: ['$registeredAt', utcOffsetMinutes * 60_000] };
    const groups: AsyncIterable<Group> = models.cases
      .aggregate<Group>([
        { $match: { community, service: { $in: services.map(({ definition }) => definition.key) } } },
        {
          $group: {
            _id: { service: '$service', month: { $dateToString: { date: local, format: '%Y-%m' } } },
            registered: { $sum: 1 },
            spans: { $push: { $subtract: [decidedAt, '$registeredAt'] } },
          },
        },
        { $sort: { '_id.month': 1, '_id.service': 1 } },
      ])
      .cursor();
    for await (const { _id, registered, spans } of groups) {
      const decided = spans.filter((span) => span !== null);
      yield {
        month: _id.month,
        service: _id.service,
        registered: shown(registered),
        decided: registered < fewest ? null : shown(decided.length),
        medianDays: medianDays(decided),
      };
    }
  },
};
