import { lazy } from 'react';

export const templates = {
  list: lazy(() => import('./TemplateList.tsx').then(({ TemplateList }) => ({ default: TemplateList }))),
  edit: lazy(() => import('./TemplateEdit.tsx').then(({ TemplateEdit }) => ({ default: TemplateEdit }))),
};
