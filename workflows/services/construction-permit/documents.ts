import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument, powerOfAttorney } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  {
    key: 'own',
    required: true,
    label: {
      hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
      en: 'Copy of the certificate of state registration of the right to the real estate',
      ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
    },
  },
  {
    key: 'design',
    required: true,
    label: {
      hy: 'Նախագծային փաստաթղթեր (2 օրինակ)',
      en: 'Design documents (2 copies)',
      ru: 'Проектная документация (2 экземпляра)',
    },
    max: 10,
  },
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
