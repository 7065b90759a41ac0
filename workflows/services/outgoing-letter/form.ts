import type { Form } from '../../domain/form.ts';
import { attachments } from '../documents.ts';
import { subject } from '../office-fields.ts';

export const form: Form = {
  fields: [
    subject,
    {
      key: 'content',
      type: 'longtext',
      required: true,
      label: { hy: 'Ինչի՞ մասին պետք է գրել', en: 'What the letter is to say', ru: 'О чём следует написать' },
      limits: { minLength: 3, maxLength: 5_000 },
      unconfirmed: true,
    },
    {
      key: 'inReplyTo',
      type: 'text',
      required: false,
      label: {
        hy: 'Մտից գրության համարը, որին պատասխանում ենք',
        en: 'Number of the incoming letter that it answers',
        ru: 'Номер входящего письма, на которое даётся ответ',
      },
      limits: { maxLength: 60 },
      unconfirmed: true,
    },
    {
      key: 'dispatchBy',
      type: 'choice',
      required: true,
      label: { hy: 'Առաքման եղանակը', en: 'How it is to be sent', ru: 'Способ отправки' },
      options: [
        { value: 'electronic', label: { hy: 'Էլեկտրոնային եղանակով', en: 'Electronically', ru: 'В электронном виде' } },
        { value: 'post', label: { hy: 'Պատվիրված նամակով', en: 'By registered post', ru: 'Заказным письмом' } },
        { value: 'courier', label: { hy: 'Առձեռն (սուրհանդակով)', en: 'By hand', ru: 'Нарочным' } },
      ],
      unconfirmed: true,
    },
  ],
  documents: [{ ...attachments, unconfirmed: true }],
};
