import type { FormField } from '../../domain/form.ts';

/** The car; a permit is for one. */
export const car: readonly FormField[] = [
  {
    key: 'plateNumber',
    type: 'text',
    required: true,
    label: { hy: 'Ավտոմեքենայի պետհամարանիշը', en: 'Number plate of the car', ru: 'Государственный номер автомобиля' },
    hint: {
      hy: 'Մեկ դիմումը մեկ ավտոմեքենայի համար է',
      en: 'One application is for one car',
      ru: 'Одно заявление — на один автомобиль',
    },
    limits: { minLength: 4, maxLength: 12 },
    unconfirmed: true,
  },
  {
    key: 'carModel',
    type: 'text',
    required: true,
    label: { hy: 'Մակնիշը և մոդելը', en: 'Make and model', ru: 'Марка и модель' },
    limits: { minLength: 2, maxLength: 100 },
    unconfirmed: true,
  },
  {
    key: 'carYear',
    type: 'number',
    required: true,
    label: { hy: 'Արտադրության տարեթիվը', en: 'Year of manufacture', ru: 'Год выпуска' },
    limits: { min: 1980, max: 2100, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'carRight',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ի՞նչ իրավունքով եք օգտագործում ավտոմեքենան',
      en: 'By what right do you use the car?',
      ru: 'На каком праве вы пользуетесь автомобилем?',
    },
    options: [
      { value: 'owned', label: { hy: 'Սեփականություն', en: 'Ownership', ru: 'Собственность' } },
      { value: 'leased', label: { hy: 'Վարձակալություն', en: 'Lease', ru: 'Аренда' } },
      { value: 'proxy', label: { hy: 'Լիազորագրով', en: 'Under a power of attorney', ru: 'По доверенности' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'inspectionValidUntil',
    type: 'date',
    required: true,
    label: {
      hy: 'Տեխնիկական զննությունը վավեր է մինչև',
      en: 'Technical inspection valid until',
      ru: 'Техосмотр действителен до',
    },
    limits: { when: 'future' },
    unconfirmed: true,
  },
];
