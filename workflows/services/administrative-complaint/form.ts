import type { Form } from '../../domain/form.ts';
import { attachments, identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { claim } from './claim-fields.ts';
import { subject } from './subject-fields.ts';

export const form: Form = {
  fields: [...subject, ...claim, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'appealed',
      required: true,
      showIf: { field: 'complaintAgainst', is: 'act' },
      label: {
        hy: 'Բողոքարկվող վարչական ակտի պատճեն',
        en: 'Copy of the appealed administrative act',
        ru: 'Копия обжалуемого административного акта',
      },
    },
    attachments,
  ],
};
