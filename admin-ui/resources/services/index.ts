import { lazy } from 'react';
import type { ServiceRow } from '../../../workflows/contract/http.ts';

export const services = {
  list: lazy(() => import('./ServiceList.tsx').then(({ ServiceList }) => ({ default: ServiceList }))),
  show: lazy(() => import('./ServiceShow.tsx').then(({ ServiceShow }) => ({ default: ServiceShow }))),
  recordRepresentation: ({ title }: ServiceRow) => title,
};
