import type { DocumentKind } from '../../domain/form.ts';
import { organisationRegistration } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  organisationRegistration,
  {
    key: 'sketch',
    required: true,
    label: { hy: 'Էսքիզային նախագիծ', en: 'Sketch design', ru: 'Эскизный проект' },
    max: 10,
    unconfirmed: true,
  },
];
