import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { openStatuses } from '../../../workflows/domain/case-state.ts';
import type { ServiceDefinition } from '../../../workflows/domain/definition.ts';
import type { Hold, KeptCase } from '../../../workflows/domain/retention.ts';
import { isWithin } from '../../../workflows/domain/settings.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import type { Models } from '../../db/models.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { offeredServices, presentCalendar } from '../laws/laws.service.ts';
import type { StoredHold } from './holds.model.ts';

export interface KeptService {
  readonly definition: ServiceDefinition;
  /** Nothing is destroyed or handed over by a term that no administrator has confirmed. */
  readonly confirmed: boolean;
}

/** What cases of a community are kept by today: the present list of terms, as it is confirmed, holds, and open cases. */
export interface Keeping {
  readonly community: string;
  readonly today: string;
  readonly calendar: Calendar;
  readonly services: readonly KeptService[];
  readonly holds: readonly Hold[];
  /** Cases that an open one names. */
  readonly namedByOpen: ReadonlySet<string>;
}

export type KeepingModels = Pick<Models, 'cases' | 'holds' | 'definitions' | 'calendars' | 'serviceSettings'>;

export async function keepingOf(models: KeepingModels, community: string, now = new Date()): Promise<Keeping> {
  const [calendar, offered, holds, named] = await Promise.all([
    presentCalendar(models, community),
    offeredServices(models, community),
    models.holds.find({ community, liftedAt: null }).lean(),
    models.cases.distinct('links', { community, links: { $exists: true }, status: { $in: [...openStatuses] } }),
  ]);
  const services = offered.map(({ definition, unconfirmed }) => ({
    definition,
    confirmed: !unconfirmed.some((path) => isWithin(path, 'retention')),
  }));
  return {
    community,
    today: localDate(calendar, now.toISOString()),
    calendar,
    services,
    holds: holds.map((hold) => holdOf(hold, services)),
    namedByOpen: new Set(named.filter((id) => typeof id === 'string')),
  };
}

const holdOf = ({ caseId, caseIndex, fromYear, toYear }: StoredHold, services: readonly KeptService[]): Hold =>
  caseId
    ? { caseId }
    : {
        services: services
          .filter(({ definition }) => definition.retention.caseIndex === caseIndex)
          .map(({ definition }) => definition.key),
        years: { from: fromYear ?? 0, to: toYear ?? fromYear ?? 0 },
      };

/** A stored case in the words of the law of keeping. */
export const keptCase = (
  { calendar, namedByOpen }: Keeping,
  { _id, service, status, registeredAt, closedAt, destroyed, transferredAt }: StoredCase,
): KeptCase => ({
  caseId: _id,
  service,
  status,
  registeredOn: localDate(calendar, registeredAt.toISOString()),
  ...(closedAt && { closedOn: localDate(calendar, closedAt.toISOString()) }),
  namedByOpen: namedByOpen.has(_id),
  destroyed: Boolean(destroyed),
  transferred: Boolean(transferredAt),
});
