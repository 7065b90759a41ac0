import { lazy } from 'react';
import type { DecisionRow } from '../../../workflows/contract/http-council.ts';

export const decisions = {
  list: lazy(() => import('./DecisionList.tsx').then(({ DecisionList }) => ({ default: DecisionList }))),
  show: lazy(() => import('./DecisionShow.tsx').then(({ DecisionShow }) => ({ default: DecisionShow }))),
  create: lazy(() => import('./DecisionCreate.tsx').then(({ DecisionCreate }) => ({ default: DecisionCreate }))),
  edit: lazy(() => import('./DecisionEdit.tsx').then(({ DecisionEdit }) => ({ default: DecisionEdit }))),
  recordRepresentation: ({ number, title }: DecisionRow) => number ?? title,
};
