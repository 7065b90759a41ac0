import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { hours } from './hours-fields.ts';
import { outlet } from './outlet-fields.ts';

export const form: Form = {
  fields: [...outlet, ...hours, resultDelivery],
  documents: [
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
      key: 'premises',
      required: true,
      label: {
        hy: 'Տարածքի նկատմամբ իրավունքը հաստատող փաստաթուղթ (սեփականություն կամ վարձակալություն)',
        en: 'Document proving the right to the premises (title or lease)',
        ru: 'Документ о праве на помещение (собственность или аренда)',
      },
      unconfirmed: true,
    },
  ],
};
