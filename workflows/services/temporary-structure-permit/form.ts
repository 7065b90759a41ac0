import type { Form } from '../../domain/form.ts';
import { identityDocument, rightToPremises, schemeOfPlace } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    rightToPremises,
    {
      key: 'sketch',
      required: true,
      label: { hy: 'Էսքիզային նախագիծ', en: 'Sketch design', ru: 'Эскизный проект' },
      unconfirmed: true,
    },
    schemeOfPlace,
  ],
};
