import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  { ...identityDocument, unconfirmed: true },
  {
    key: 'legal',
    required: false,
    label: {
      hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
      en: 'Certificate of state registration of the company or sole trader (TIN)',
      ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
    },
    showIf: { field: 'carrierKind', in: ['sole-trader', 'company'] },
    unconfirmed: true,
  },
  {
    key: 'car',
    required: true,
    label: {
      hy: 'Տրանսպորտային միջոցի հաշվառման վկայագիր',
      en: 'Vehicle registration certificate',
      ru: 'Свидетельство о регистрации ТС',
    },
    unconfirmed: true,
  },
  {
    key: 'techins',
    required: true,
    label: {
      hy: 'Տեխնիկական զննություն անցնելու և ԱՊՊԱ պայմանագրի տվյալներ',
      en: 'Technical inspection and compulsory insurance details',
      ru: 'Данные техосмотра и обязательного страхования',
    },
    unconfirmed: true,
  },
];
