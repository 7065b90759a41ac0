import type { FormField } from '../domain/form.ts';

/** How the applicant wants to receive the result. */
export const resultDelivery: FormField = {
  key: 'resultDelivery',
  type: 'choice',
  required: true,
  label: {
    hy: 'Ինչպե՞ս եք ցանկանում ստանալ արդյունքը',
    en: 'How would you like to receive the result?',
    ru: 'Как вы хотите получить результат?',
  },
  options: [
    {
      value: 'in-person',
      label: {
        hy: 'Առձեռն՝ քաղաքացիների սպասարկման գրասենյակում',
        en: 'In person at the citizen office',
        ru: 'Лично в офисе обслуживания граждан',
      },
    },
    { value: 'post', label: { hy: 'Պատվիրված նամակով', en: 'By registered post', ru: 'Заказным письмом' } },
    { value: 'electronic', label: { hy: 'Էլեկտրոնային եղանակով', en: 'Electronically', ru: 'В электронном виде' } },
  ],
  unconfirmed: true,
};
