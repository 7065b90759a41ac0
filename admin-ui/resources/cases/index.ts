import { lazy } from 'react';
import type { CaseRow } from '../../../workflows/contract/http.ts';

export const cases = {
  list: lazy(() => import('./CaseList.tsx').then(({ CaseList }) => ({ default: CaseList }))),
  show: lazy(() => import('./CaseShow.tsx').then(({ CaseShow }) => ({ default: CaseShow }))),
  recordRepresentation: ({ number }: CaseRow) => number,
};
