import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { object } from './object-fields.ts';
import { request } from './request-fields.ts';

export const form: Form = {
  fields: [...object, ...request, resultDelivery],
  documents: [
    { ...identityDocument, unconfirmed: true },
    {
      key: 'own',
      required: false,
      label: {
        hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
        en: 'Copy of the certificate of state registration of the right to the real estate',
        ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
      },
      showIf: { field: 'taxKind', in: ['real-estate', 'land-arrears'] },
      unconfirmed: true,
    },
    {
      key: 'evidence',
      required: false,
      label: {
        hy: 'Կից նյութեր (լուսանկար, փաստաթուղթ)',
        en: 'Attachments (photo, document)',
        ru: 'Приложения (фото, документ)',
      },
      max: 10,
      unconfirmed: true,
    },
  ],
};
