import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'own',
      required: true,
      label: {
        hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
        en: 'Copy of the certificate of state registration of the right to the real estate',
        ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
      },
      unconfirmed: true,
    },
    {
      key: 'demoplan',
      required: true,
      label: {
        hy: 'Քանդման աշխատանքների նախագիծ (կազմակերպման սխեմա)',
        en: 'Demolition works design (organisation scheme)',
        ru: 'Проект (схема) организации сноса',
      },
      unconfirmed: true,
    },
  ],
};
