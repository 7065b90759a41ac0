import { lazy } from 'react';

export const departments = {
  list: lazy(() => import('./DepartmentList.tsx').then(({ DepartmentList }) => ({ default: DepartmentList }))),
};
