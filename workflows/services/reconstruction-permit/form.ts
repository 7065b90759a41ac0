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
  ],
};
