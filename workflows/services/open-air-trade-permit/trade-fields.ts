import type { FormField } from '../../domain/form.ts';

/** What will be sold, how and for how long. */
export const trade: readonly FormField[] = [
  {
    key: 'goods',
    type: 'text',
    required: true,
    label: { hy: 'Ի՞նչ եք վաճառելու', en: 'What will you sell?', ru: 'Что вы будете продавать?' },
    hint: {
      hy: 'Օրինակ՝ միրգ և բանջարեղեն, ծաղիկ, տոնական ապրանքներ',
      en: 'For example fruit and vegetables, flowers, holiday goods',
      ru: 'Например, фрукты и овощи, цветы, праздничные товары',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'equipment',
    type: 'choice',
    required: true,
    label: { hy: 'Ինչի՞ց եք վաճառելու', en: 'What will you sell from?', ru: 'С чего вы будете торговать?' },
    options: [
      { value: 'counter', label: { hy: 'Վաճառասեղանից', en: 'A counter', ru: 'С прилавка' } },
      {
        value: 'tent',
        label: { hy: 'Տաղավարից (ծածկի տակից)', en: 'A stall with a roof', ru: 'Из палатки (под навесом)' },
      },
      { value: 'vehicle', label: { hy: 'Փոխադրամիջոցից', en: 'A vehicle', ru: 'С автомобиля' } },
      { value: 'other', label: { hy: 'Այլ սարքավորումից', en: 'Other equipment', ru: 'С другого оборудования' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'startDate',
    type: 'date',
    required: true,
    label: { hy: 'Վաճառքի առաջին օրը', en: 'First day of trade', ru: 'Первый день торговли' },
    limits: { when: 'future' },
    unconfirmed: true,
  },
  {
    key: 'tradingDays',
    type: 'number',
    required: true,
    label: { hy: 'Վաճառքի օրերի քանակը', en: 'Number of days of trade', ru: 'Количество дней торговли' },
    hint: {
      hy: 'Տեղական տուրքը հաշվարկվում է յուրաքանչյուր օրվա համար',
      en: 'The local duty is taken for each day',
      ru: 'Местная пошлина взимается за каждый день',
    },
    limits: { min: 1, max: 31, step: 1 },
    decides: true,
    unconfirmed: true,
  },
];
