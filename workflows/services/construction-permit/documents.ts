import type { DocumentKind } from '../../domain/form.ts';
import { designDocuments, identityDocument, powerOfAttorney, titleCopy } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  titleCopy,
  designDocuments,
  {
    key: 'expert',
    required: false,
    label: {
      hy: 'Փորձաքննության դրական եզրակացություն',
      en: 'Positive expert appraisal of the design',
      ru: 'Положительное заключение экспертизы',
    },
  },
  // Not required at filing: how much is due is known once the case is registered, and the payment stage settles it.
  {
    key: 'duty',
    required: false,
    label: {
      hy: 'Տեղական տուրքի վճարման անդորրագիր',
      en: 'Receipt for the local duty',
      ru: 'Квитанция об уплате местной пошлины',
    },
  },
  powerOfAttorney,
];
