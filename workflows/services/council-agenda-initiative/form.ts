import type { Form } from '../../domain/form.ts';
import { identityDocument, signatureSheet } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { initiative } from './initiative-fields.ts';

export const form: Form = {
  fields: [...initiative, resultDelivery],
  documents: [
    { ...signatureSheet, unconfirmed: true },
    {
      key: 'draftdec',
      required: true,
      label: {
        hy: 'Որոշման նախագիծ և հիմնավորում',
        en: 'Draft decision and its reasons',
        ru: 'Проект решения и обоснование',
      },
      unconfirmed: true,
    },
    { ...identityDocument, unconfirmed: true },
  ],
};
