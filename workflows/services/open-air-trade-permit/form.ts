import type { Form } from '../../domain/form.ts';
import { identityDocument, schemeOfPlace } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { place } from './place-fields.ts';
import { trade } from './trade-fields.ts';

export const form: Form = {
  fields: [...place, ...trade, resultDelivery],
  documents: [
    { ...identityDocument, unconfirmed: true },
    {
      key: 'legal',
      required: false,
      label: {
        hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
        en: 'Certificate of state registration of the company or sole trader (TIN)',
        ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
      },
      unconfirmed: true,
    },
    schemeOfPlace,
  ],
};
