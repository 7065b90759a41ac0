import type { FormField } from '../../domain/form.ts';

/** On which goods. */
export const goods: readonly FormField[] = [
  {
    key: 'goods',
    type: 'longtext',
    required: true,
    label: {
      hy: 'Ինչպիսի՞ ապրանքներ են արտադրվելու',
      en: 'Which goods will be made?',
      ru: 'Какие товары будут производиться?',
    },
    hint: {
      hy: 'Օրինակ՝ հուշանվերներ, հագուստ, սննդամթերք',
      en: 'For example souvenirs, clothing, food',
      ru: 'Например, сувениры, одежда, продукты питания',
    },
    limits: { minLength: 3, maxLength: 2_000 },
    unconfirmed: true,
  },
  {
    key: 'yearlyQuantity',
    type: 'number',
    required: false,
    label: {
      hy: 'Տարեկան արտադրվող քանակը (մոտավոր), հատ',
      en: 'Quantity made in a year (roughly), pieces',
      ru: 'Количество в год (примерно), штук',
    },
    limits: { min: 1, max: 100_000_000, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'productionAddress',
    type: 'address',
    required: true,
    label: { hy: 'Արտադրության հասցեն', en: 'Address of production', ru: 'Адрес производства' },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
];
