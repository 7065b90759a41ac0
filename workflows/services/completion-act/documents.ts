import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  {
    key: 'accept',
    required: true,
    label: {
      hy: 'Ընդունող հանձնաժողովի ակտ',
      en: 'Act of the acceptance commission',
      ru: 'Акт приёмочной комиссии',
    },
  },
  {
    key: 'exec',
    required: true,
    label: {
      hy: 'Կատարողական փաստաթղթերի ցանկ',
      en: 'List of as-built documents',
      ru: 'Перечень исполнительной документации',
    },
    max: 10,
  },
  {
    key: 'permit',
    required: true,
    label: {
      hy: 'Շինարարության թույլտվության պատճեն',
      en: 'Copy of the construction permit',
      ru: 'Копия разрешения на строительство',
    },
  },
];
