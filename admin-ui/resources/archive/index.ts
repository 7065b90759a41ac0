import { lazy } from 'react';

export const archive = {
  list: lazy(() => import('./ArchivePage.tsx').then(({ ArchivePage }) => ({ default: ArchivePage }))),
};
