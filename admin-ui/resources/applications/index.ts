import { lazy } from 'react';

export const ApplicationCreate = lazy(() =>
  import('./ApplicationCreate.tsx').then((module) => ({ default: module.ApplicationCreate })),
);
