import { lazy } from 'react';
import type { PermitRow } from '../../../workflows/contract/http-permits.ts';

export const permits = {
  list: lazy(() => import('./PermitList.tsx').then(({ PermitList }) => ({ default: PermitList }))),
  show: lazy(() => import('./PermitShow.tsx').then(({ PermitShow }) => ({ default: PermitShow }))),
  recordRepresentation: ({ number }: PermitRow) => number,
};
