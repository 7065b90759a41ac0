import type { QueryFilter } from 'mongoose';
import { dueFrom, dueIfClosedBefore, type Purpose } from '../../../workflows/domain/retention.ts';
import { instantAt, localDate } from '../../../workflows/domain/working-time.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { Keeping } from './keeping.ts';

/** Every case that ended lies after it; by naming it a query may use the index that holds no open one. */
const everClosed = new Date(0);

/**
 * The cases that are due, as one question to one index; what the law of keeping says of each comes to the same. Nothing
 * when no confirmed term can have run out.
 */
export function dueFilter(
  keeping: Keeping,
  purpose: Purpose,
  caseIndex?: string,
): (QueryFilter<StoredCase> & { community: string }) | undefined {
  const { community, services, today, holds, namedByOpen } = keeping;
  const midnight = (day: string): Date => new Date(instantAt(keeping.calendar, day, '00:00'));
  const ends = new Map<string, string[]>();
  for (const { definition, confirmed } of services) {
    const before = dueIfClosedBefore(definition, purpose, today);
    if (!confirmed || !before || (caseIndex && definition.retention.caseIndex !== caseIndex)) continue;
    ends.set(before, [...(ends.get(before) ?? []), definition.key]);
  }
  const last = [...ends.keys()].sort().at(-1);
  if (!last) return undefined;
  const stopping = purpose === 'destruction' ? holds : [];
  const held = stopping.flatMap(({ services: keys, years }) =>
    keys && years
      ? [
          {
            service: { $in: [...keys] },
            registeredAt: { $gte: midnight(`${years.from}-01-01`), $lt: midnight(`${years.to + 1}-01-01`) },
          },
        ]
      : [],
  );
  return {
    community,
    'destroyed.act': null,
    transferredAt: null,
    status: 'closed',
    closedAt: { $gt: everClosed, $lt: midnight(last) },
    _id: { $nin: [...namedByOpen, ...stopping.flatMap(({ caseId }) => caseId ?? [])] },
    $or: [...ends].map(([before, keys]) => ({ service: { $in: keys }, closedAt: { $lt: midnight(before) } })),
    ...(held.length > 0 && { $nor: held }),
  };
}

type Ended = Pick<StoredCase, 'service' | 'closedAt'>;

/** Of a case that is due: its case index, when it ended and since when it is due. */
export function termOf({ services, calendar }: Keeping, { service, closedAt }: Ended, purpose: Purpose) {
  const definition = services.find((one) => one.definition.key === service)?.definition;
  if (!definition || !closedAt) throw new Error(`no term for a case of ${service}`);
  const since = dueFrom(definition, purpose, localDate(calendar, closedAt.toISOString()));
  return { caseIndex: definition.retention.caseIndex, closedAt, ...(since && { dueFrom: since }) };
}
