import type { Fee } from '../../domain/definition.ts';

/** The most days that one permit covers: a month. */
export const mostDays = 31;
const perDay = 200;

/** The local duty of Aparan, for each day of trade: a row for every number of days. */
export const fee: Fee = {
  currency: 'AMD',
  otherwise: perDay,
  table: Array.from({ length: mostDays }, (_, index) => ({
    when: { field: 'tradingDays', is: index + 1 },
    amount: (index + 1) * perDay,
  })),
};
