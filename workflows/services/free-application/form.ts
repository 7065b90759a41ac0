import type { Form } from '../../domain/form.ts';
import { attachments, identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'subject',
      type: 'text',
      required: true,
      label: { hy: 'Դիմումի վերնագիրը', en: 'Subject of the application', ru: 'Тема заявления' },
      hint: {
        hy: 'Մի քանի բառով, օրինակ՝ փողոցի լուսավորություն',
        en: 'In a few words, for example street lighting',
        ru: 'В нескольких словах, например: уличное освещение',
      },
      limits: { minLength: 3, maxLength: 150 },
      unconfirmed: true,
    },
    {
      key: 'text',
      type: 'longtext',
      required: true,
      label: { hy: 'Դիմումի բովանդակությունը', en: 'What you ask for', ru: 'Содержание заявления' },
      hint: {
        hy: 'Նկարագրեք հարցը, նշեք վայրը և ժամանակը, գրեք, թե ինչ եք խնդրում',
        en: 'Describe the matter, say where and when, and what you ask for',
        ru: 'Опишите вопрос, укажите место и время, напишите, о чём просите',
      },
      limits: { minLength: 10, maxLength: 5000 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [identityDocument, attachments],
};
