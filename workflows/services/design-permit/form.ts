import type { Form } from '../../domain/form.ts';
import { identityDocument, powerOfAttorney } from '../documents.ts';
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
    {
      key: 'own',
      required: true,
      label: {
        hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
        en: 'Copy of the certificate of state registration of the right to the real estate',
        ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
      },
    },
    powerOfAttorney,
  ],
};
