import { lazy } from 'react';

export const journals = {
  list: lazy(() => import('./JournalList.tsx').then(({ JournalList }) => ({ default: JournalList }))),
};
