import { lazy } from 'react';

export const lapsedTerms = {
  list: lazy(() => import('./LapsedTermList.tsx').then(({ LapsedTermList }) => ({ default: LapsedTermList }))),
};
