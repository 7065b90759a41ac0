import { lazy } from 'react';

export const CouncilPage = lazy(() => import('./CouncilPage.tsx').then((module) => ({ default: module.CouncilPage })));
