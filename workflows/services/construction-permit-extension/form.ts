import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'permit',
      required: true,
      label: {
        hy: 'Շինարարության թույլտվության պատճեն',
        en: 'Copy of the construction permit',
        ru: 'Копия разрешения на строительство',
      },
    },
    {
      key: 'justify',
      required: true,
      label: { hy: 'Երկարաձգման հիմնավորում', en: 'Reasons for the extension', ru: 'Обоснование продления' },
    },
  ],
};
