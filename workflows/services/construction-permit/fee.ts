import type { Condition } from '../../domain/condition.ts';
import type { Fee } from '../../domain/definition.ts';

const kind = (...kinds: readonly string[]): Condition => ({ field: 'buildingKind', in: kinds });
const area = (from: number, below?: number): Condition => ({ field: 'floorArea', from, ...(below && { below }) });

/**
 * The local duty, once. The two low rows are Ashotsk's, all others Yerevan's: the council of each community sets its own.
 * No source gives the row of a house from 300 m² on; it is taken by its area.
 */
export const fee: Fee = {
  currency: 'AMD',
  otherwise: 4_500,
  table: [
    { when: { all: [kind('house'), area(0, 300)] }, amount: 4_500 },
    { when: { all: [kind('public'), area(0, 200)] }, amount: 4_500 },
    { when: { all: [kind('apartments', 'industrial'), area(0, 200)] }, amount: 75_000 },
    { when: area(200, 500), amount: 150_000 },
    { when: area(500, 1_000), amount: 250_000 },
    { when: area(1_000, 3_000), amount: 350_000 },
    { when: area(3_000), amount: 700_000 },
  ],
};
