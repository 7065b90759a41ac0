import type { DocumentKind } from '../../domain/form.ts';

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
];
