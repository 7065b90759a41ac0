import { lazy } from 'react';

export const outbox = {
  list: lazy(() => import('./OutboxList.tsx').then(({ OutboxList }) => ({ default: OutboxList }))),
};
