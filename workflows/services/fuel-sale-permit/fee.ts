import type { Fee } from '../../domain/definition.ts';

/** The local duty for a year: Mets Parni's, and Charentsavan's for technical fluids in shops. */
export const fee: Fee = {
  currency: 'AMD',
  otherwise: 200_000,
  table: [
    {
      when: {
        all: [
          { field: 'goodsKind', is: 'technical-fluids' },
          { field: 'outletKind', is: 'shop' },
        ],
      },
      amount: 60_000,
    },
  ],
};
