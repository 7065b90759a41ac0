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
