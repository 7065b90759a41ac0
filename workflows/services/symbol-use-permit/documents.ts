import type { DocumentKind } from '../../domain/form.ts';

export const documents: readonly DocumentKind[] = [
  {
    key: 'legal',
    required: true,
    label: {
      hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
      en: 'Certificate of state registration of the company or sole trader (TIN)',
      ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
    },
    unconfirmed: true,
  },
  {
    key: 'sketch',
    required: true,
    label: { hy: 'Էսքիզային նախագիծ', en: 'Sketch design', ru: 'Эскизный проект' },
    max: 10,
    unconfirmed: true,
  },
];
