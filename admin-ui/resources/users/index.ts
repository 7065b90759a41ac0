import { lazy } from 'react';
import type { UserView } from '../../../workflows/contract/http.ts';

export const users = {
  list: lazy(() => import('./UserList.tsx').then(({ UserList }) => ({ default: UserList }))),
  create: lazy(() => import('./UserCreate.tsx').then(({ UserCreate }) => ({ default: UserCreate }))),
  edit: lazy(() => import('./UserEdit.tsx').then(({ UserEdit }) => ({ default: UserEdit }))),
  recordRepresentation: ({ name }: UserView) => name,
};
