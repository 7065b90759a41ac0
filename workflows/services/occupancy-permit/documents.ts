import type { DocumentKind } from '../../domain/form.ts';
import { acceptanceAct, asBuiltDocuments } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  {
    key: 'legal',
    required: false,
    label: {
      hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
      en: 'Certificate of state registration of the company or sole trader (TIN)',
      ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
    },
  },
  {
    key: 'finalact',
    required: true,
    label: {
      hy: 'Ավարտական ակտի պատճեն',
      en: 'Copy of the completion act',
      ru: 'Копия акта завершения строительства',
    },
  },
  acceptanceAct,
  asBuiltDocuments,
];
