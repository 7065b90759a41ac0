import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  { ...identityDocument, unconfirmed: true },
  {
    key: 'family',
    required: false,
    showIf: { field: 'householdSize', from: 2 },
    label: {
      hy: 'Ընտանիքի անդամների անձը հաստատող փաստաթղթերի պատճեններ',
      en: 'Copies of the identity documents of family members',
      ru: 'Копии документов членов семьи',
    },
    max: 10,
    unconfirmed: true,
  },
  {
    key: 'social',
    required: true,
    label: {
      hy: 'Սոցիալական վիճակը հիմնավորող փաստաթղթեր (տեղեկանքներ, բժշկական եզրակացություն)',
      en: 'Documents showing the social situation (certificates, medical opinion)',
      ru: 'Документы о социальном положении (справки, мед. заключение)',
    },
    max: 10,
    unconfirmed: true,
  },
  {
    key: 'bank',
    required: true,
    label: { hy: 'Բանկային հաշվի տվյալներ', en: 'Bank account details', ru: 'Реквизиты банковского счёта' },
    unconfirmed: true,
  },
];
