import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  {
    key: 'survey',
    required: true,
    label: {
      hy: 'Չափագրման նյութեր (հատակագիծ)',
      en: 'Survey materials (plan)',
      ru: 'Материалы обмера (план)',
    },
    max: 5,
    unconfirmed: true,
  },
  {
    key: 'own',
    required: false,
    showIf: { field: 'landRight', in: ['own', 'use'] },
    label: {
      hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
      en: 'Copy of the certificate of state registration of the right to the real estate',
      ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
    },
    unconfirmed: true,
  },
  {
    key: 'safety',
    required: false,
    label: {
      hy: 'Հրդեհային և տեխնիկական անվտանգության եզրակացություն',
      en: 'Fire and technical safety opinion',
      ru: 'Заключение о пожарной и технической безопасности',
    },
    unconfirmed: true,
  },
];
