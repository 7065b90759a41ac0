import type { Form } from '../../domain/form.ts';
import { identityDocument, powerOfAttorney, titleCopy } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'plan',
      required: true,
      label: {
        hy: 'Հողամասի հատակագիծ՝ օբյեկտի առաջարկվող տեղանշմամբ',
        en: 'Plot plan with the proposed position of the object',
        ru: 'План участка с предлагаемым размещением объекта',
      },
    },
    titleCopy,
    powerOfAttorney,
  ],
};
