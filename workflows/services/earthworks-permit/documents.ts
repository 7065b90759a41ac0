import type { DocumentKind } from '../../domain/form.ts';
import { organisationRegistration } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  organisationRegistration,
  {
    key: 'sitemap',
    required: true,
    label: {
      hy: 'Աշխատանքների վայրի սխեմա կամ լուսանկար',
      en: 'Scheme or photo of the place',
      ru: 'Схема или фото места работ',
    },
    unconfirmed: true,
  },
  {
    key: 'contract',
    required: false,
    label: {
      hy: 'Շինարարական կապալի և տեխնիկական հսկողության պայմանագրերի տվյալներ',
      en: 'Details of the works contract and of the technical supervision contract',
      ru: 'Данные договоров подряда и технического надзора',
    },
    unconfirmed: true,
  },
];
