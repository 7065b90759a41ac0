import type { FormField } from '../../domain/form.ts';

/** Why, and what is asked for. */
export const claim: readonly FormField[] = [
  {
    key: 'grounds',
    type: 'longtext',
    required: true,
    label: { hy: 'Բողոքի հիմքերը', en: 'Grounds of the complaint', ru: 'Основания жалобы' },
    hint: {
      hy: 'Նկարագրեք՝ ինչ է տեղի ունեցել և Ձեր ո՞ր իրավունքն է խախտվել',
      en: 'Describe what happened and which of your rights was violated',
      ru: 'Опишите, что произошло и какое ваше право нарушено',
    },
    limits: { minLength: 10, maxLength: 10_000 },
    unconfirmed: true,
  },
  {
    key: 'demand',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ եք պահանջում', en: 'What do you demand?', ru: 'Что вы требуете?' },
    options: [
      {
        value: 'annul',
        label: { hy: 'Ակտն անվավեր ճանաչել', en: 'Annul the act', ru: 'Признать акт недействительным' },
      },
      { value: 'change', label: { hy: 'Ակտը փոփոխել', en: 'Change the act', ru: 'Изменить акт' } },
      {
        value: 'oblige',
        label: {
          hy: 'Ընդունել ակտ կամ կատարել գործողություն',
          en: 'Adopt an act or carry out an action',
          ru: 'Принять акт или совершить действие',
        },
      },
      {
        value: 'unlawful',
        label: {
          hy: 'Գործողությունը կամ անգործությունը ճանաչել ոչ իրավաչափ',
          en: 'Find the action or failure to act unlawful',
          ru: 'Признать действие или бездействие неправомерным',
        },
      },
    ],
    unconfirmed: true,
  },
];
