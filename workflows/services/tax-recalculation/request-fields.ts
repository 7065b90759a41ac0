import type { FormField } from '../../domain/form.ts';

/** What is asked, for which years and why. */
export const request: readonly FormField[] = [
  {
    key: 'requestKind',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ եք խնդրում', en: 'What do you ask for?', ru: 'О чём вы просите?' },
    options: [
      {
        value: 'recalculation',
        label: { hy: 'Վերահաշվարկել գումարը', en: 'Recalculate the sum', ru: 'Пересчитать сумму' },
      },
      { value: 'relief', label: { hy: 'Տրամադրել արտոնություն', en: 'Grant relief', ru: 'Предоставить льготу' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'years',
    type: 'text',
    required: true,
    label: { hy: 'Ո՞ր տարիների համար', en: 'For which years?', ru: 'За какие годы?' },
    hint: { hy: 'Օրինակ՝ 2024, 2025', en: 'For example 2024, 2025', ru: 'Например, 2024, 2025' },
    limits: { minLength: 4, maxLength: 100 },
    unconfirmed: true,
  },
  {
    key: 'assessedSum',
    type: 'number',
    required: false,
    showIf: { field: 'requestKind', is: 'recalculation' },
    label: {
      hy: 'Հաշվարկված գումարը, որի հետ համաձայն չեք, դրամ',
      en: 'The assessed sum you disagree with, AMD',
      ru: 'Начисленная сумма, с которой вы не согласны, драмов',
    },
    limits: { min: 0, max: 1_000_000_000, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'grounds',
    type: 'longtext',
    required: true,
    label: { hy: 'Դիմումի հիմքերը', en: 'Grounds of the request', ru: 'Основания заявления' },
    hint: {
      hy: 'Նշեք, թե որտեղ է սխալը կամ ինչ հիմքով ունեք արտոնության իրավունք',
      en: 'Say where the error is, or what entitles you to relief',
      ru: 'Укажите, в чём ошибка или что даёт вам право на льготу',
    },
    limits: { minLength: 10, maxLength: 3000 },
    unconfirmed: true,
  },
];
