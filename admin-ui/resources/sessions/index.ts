import { lazy } from 'react';
import type { SessionRow } from '../../../workflows/contract/http-council.ts';

export const sessions = {
  list: lazy(() => import('./SessionList.tsx').then(({ SessionList }) => ({ default: SessionList }))),
  show: lazy(() => import('./SessionShow.tsx').then(({ SessionShow }) => ({ default: SessionShow }))),
  create: lazy(() => import('./SessionCreate.tsx').then(({ SessionCreate }) => ({ default: SessionCreate }))),
  recordRepresentation: ({ sittingTitle }: SessionRow) => sittingTitle,
};
