import { lazy } from 'react';

export const SearchPage = lazy(() => import('./SearchPage.tsx').then(({ SearchPage }) => ({ default: SearchPage })));
