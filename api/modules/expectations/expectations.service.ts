import type { ExpectedEnd } from '../../../workflows/contract/http.ts';
import type { EndStatus } from '../../../workflows/domain/definition.ts';
import type { Models } from '../../db/models.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { expectedEnd } from './expected-end.ts';

/** A case more or less changes the range little, so it is worked out anew only now and then. */
const rememberedFor = 10 * 60_000;
const monthsBack = 24;
const newest = 200;

interface Remembered {
  readonly expected: Promise<ExpectedEnd | null>;
  readonly until: number;
}
const memories = new WeakMap<Models, Map<string, Remembered>>();

/** How long cases of a service take in a community, or nothing while too few were decided. */
export function expectationOf(models: Models, community: string, service: string): Promise<ExpectedEnd | null> {
  const memory = memories.get(models) ?? new Map<string, Remembered>();
  memories.set(models, memory);
  const place = `${community}/${service}`;
  const known = memory.get(place);
  if (known && known.until > Date.now()) return known.expected;
  const expected = workOut(models, community, service);
  memory.set(place, { expected, until: Date.now() + rememberedFor });
  expected.catch(() => memory.delete(place));
  return expected;
}

/** Ends that follow from somebody's decision; silence only confirms one that came late. */
const decided: readonly EndStatus[] = ['granted', 'partly-granted', 'refused', 'answered', 'granted-by-silence'];

async function workOut(models: Models, community: string, service: string): Promise<ExpectedEnd | null> {
  const since = new Date();
  since.setUTCMonth(since.getUTCMonth() - monthsBack);
  const found = await models.cases
    .find(
      {
        community,
        'destroyed.act': null,
        transferredAt: null,
        service,
        closedAt: { $gte: since },
        outcome: { $in: [...decided] },
        'state.decision.at': { $gte: since.toISOString() },
        'state.suspensions': { $size: 0 },
      },
      { registeredAt: 1, 'state.decision.at': 1 },
    )
    .sort({ closedAt: -1 })
    .limit(newest)
    .lean<Pick<StoredCase, 'registeredAt' | 'state'>[]>();
  const cases = found.flatMap(({ registeredAt, state }) =>
    state.decision ? [{ registeredAt: registeredAt.toISOString(), decidedAt: state.decision.at }] : [],
  );
  return expectedEnd(cases, await presentCalendar(models, community));
}
