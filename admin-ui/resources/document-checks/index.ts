import { lazy } from 'react';

export const documentChecks = {
  list: lazy(() => import('./ChecksPage.tsx').then(({ ChecksPage }) => ({ default: ChecksPage }))),
};
