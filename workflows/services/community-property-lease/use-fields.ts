import type { FormField } from '../../domain/form.ts';

/** By what right, what for and for how long. */
export const use: readonly FormField[] = [
  {
    key: 'useKind',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ իրավունքով', en: 'By what right?', ru: 'На каком праве?' },
    options: [
      { value: 'lease', label: { hy: 'Վարձակալություն', en: 'Lease', ru: 'Аренда' } },
      { value: 'free', label: { hy: 'Անհատույց օգտագործում', en: 'Free use', ru: 'Безвозмездное пользование' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'freeUseGround',
    type: 'longtext',
    required: true,
    showIf: { field: 'useKind', is: 'free' },
    label: {
      hy: 'Ինչո՞ւ պետք է օգտագործումն անհատույց լինի',
      en: 'Why should the use be free of charge?',
      ru: 'Почему пользование должно быть безвозмездным?',
    },
    hint: {
      hy: 'Օրինակ՝ բարեգործական, կրթական կամ մշակութային գործունեություն',
      en: 'For example charitable, educational or cultural work',
      ru: 'Например, благотворительная, образовательная или культурная деятельность',
    },
    limits: { minLength: 10, maxLength: 1_000 },
    unconfirmed: true,
  },
  {
    key: 'usePurpose',
    type: 'longtext',
    required: true,
    label: { hy: 'Օգտագործման նպատակը', en: 'Purpose of the use', ru: 'Цель использования' },
    limits: { minLength: 5, maxLength: 1_000 },
    unconfirmed: true,
  },
  {
    key: 'months',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ ամսով եք խնդրում գույքը',
      en: 'For how many months do you ask for the property?',
      ru: 'На сколько месяцев вы просите имущество?',
    },
    limits: { min: 1, max: 120, step: 1 },
    unconfirmed: true,
  },
];
