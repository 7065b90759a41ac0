import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statuses } from '../../workflows/domain/case-state.ts';
import {
  dayAfter,
  dueForDestruction,
  dueForTransfer,
  dueFrom,
  dueIfClosedBefore,
  type Hold,
  isHeld,
  type KeptCase,
  mayBeDestroyed,
  yearsKept,
} from '../../workflows/domain/retention.ts';
import { usualDefinition } from '../../workflows/domain/settings.ts';
import { services } from '../../workflows/services/index.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const law = fc.record({
  retention: fc.record(
    {
      caseIndex: fc.constant('01-01'),
      years: fc.oneof(fc.integer({ min: 1, max: 75 }), fc.constant('permanent' as const)),
      fromValidity: fc.constant(true as const),
      transferYears: fc.integer({ min: 1, max: 30 }),
    },
    { requiredKeys: ['caseIndex', 'years'] },
  ),
  validity: fc.record({ months: fc.integer({ min: 1, max: 120 }) }),
});
const kept: fc.Arbitrary<KeptCase> = fc.record(
  {
    caseId: fc.constantFrom('a', 'b', 'c'),
    service: fc.constantFrom('petition', 'taxi-permit'),
    status: fc.constantFrom(...statuses, 'closed'),
    registeredOn: day,
    closedOn: day,
    namedByOpen: fc.boolean(),
    destroyed: fc.boolean(),
    transferred: fc.boolean(),
  },
  { requiredKeys: ['caseId', 'service', 'status', 'registeredOn', 'namedByOpen', 'destroyed', 'transferred'] },
);
const years = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(20))
  .map(([from, more]) => ({ from, to: from + more }));
const hold: fc.Arbitrary<Hold> = fc.oneof(
  fc.record({ caseId: fc.constantFrom('a', 'b') }),
  fc.record({ services: fc.subarray(['petition', 'taxi-permit']), years }),
);
const holds = fc.array(hold, { maxLength: 3 });

describe('retention', () => {
  test('expiry never touches an open case, one that an open case names, one that is held, or one of the future', () => {
    fc.assert(
      fc.property(law, kept, holds, day, (rules, one, held, today) => {
        fc.pre(dueForDestruction(rules, one, held, today));
        expect(one).toMatchObject({ status: 'closed', namedByOpen: false, destroyed: false });
        expect(isHeld(one, held)).toBe(false);
        expect(rules.retention.years).not.toBe('permanent');
        const least = Number(one.closedOn?.slice(0, 4)) + Number(rules.retention.years);
        expect(Number(today.slice(0, 4))).toBeGreaterThan(least);
      }),
      { numRuns: 50, maxSkipsPerRun: 1_000 },
    );
  });

  test('one more hold never makes a case due, and lifting all of them leaves what else stands against it', () => {
    fc.assert(
      fc.property(law, kept, holds, hold, day, (rules, one, held, another, today) => {
        if (dueForDestruction(rules, one, [...held, another], today))
          expect(dueForDestruction(rules, one, held, today)).toBe(true);
        expect(mayBeDestroyed(one, []) ?? 'nothing').not.toBe('held');
      }),
    );
  });

  test('asking an index and judging one case come to the same', () => {
    fc.assert(
      fc.property(law, fc.constantFrom('destruction', 'transfer'), day, day, (rules, purpose, closedOn, today) => {
        const from = dueFrom(rules, purpose, closedOn);
        const before = dueIfClosedBefore(rules, purpose, today);
        expect(from !== undefined && from <= today).toBe(before !== undefined && closedOn < before);
      }),
    );
  });

  test('what is kept for ever is handed over and never destroyed, the rest the other way round', () => {
    fc.assert(
      fc.property(law, kept, day, (rules, one, today) => {
        const purposes = [dueForDestruction(rules, one, [], today), dueForTransfer(rules, one, today)];
        expect(purposes.filter(Boolean).length).toBeLessThan(2);
        expect(purposes[rules.retention.years === 'permanent' ? 0 : 1]).toBe(false);
      }),
    );
  });

  test('a term counts from the first of January after the end, of a permit after the longest that it may stay valid', () => {
    expect(dayAfter('2020-03-05', 5)).toBe('2026-01-01');
    const taxi = usualDefinition((services['taxi-permit'] as (typeof services)[string]).definition);
    expect([taxi.validity?.months, yearsKept(taxi)]).toEqual([12, 6]);
    const closed = { caseId: 'a', service: 'taxi-permit', status: 'closed', registeredOn: '2020-02-01' } as const;
    const one = { ...closed, closedOn: '2020-03-05', namedByOpen: false, destroyed: false, transferred: false };
    expect(['2026-12-31', '2027-01-01'].map((today) => dueForDestruction(taxi, one, [], today))).toEqual([false, true]);
  });
});
