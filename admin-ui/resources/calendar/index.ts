import { lazy } from 'react';

export const calendar = {
  list: lazy(() => import('./CalendarPage.tsx').then(({ CalendarPage }) => ({ default: CalendarPage }))),
};
