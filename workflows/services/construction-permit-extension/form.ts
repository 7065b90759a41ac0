import type { Form } from '../../domain/form.ts';
import { constructionPermitCopy, identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    constructionPermitCopy,
    {
      key: 'justify',
      required: true,
      label: { hy: 'Երկարաձգման հիմնավորում', en: 'Reasons for the extension', ru: 'Обоснование продления' },
    },
  ],
};
