import type { FormField } from '../../domain/form.ts';

/** Where it will stand and for how long. */
export const place: readonly FormField[] = [
  {
    key: 'placeAddress',
    type: 'address',
    required: true,
    label: { hy: 'Տեղադրման վայրը', en: 'Place of the advertisement', ru: 'Место размещения' },
    hint: {
      hy: 'Բնակավայր, փողոց, մոտակա շենքը կամ հայտնի կողմնորոշիչ',
      en: 'Settlement, street, nearest building or a known landmark',
      ru: 'Населённый пункт, улица, ближайшее здание или известный ориентир',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'placeOwner',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ո՞ւմն է գույքը, որի վրա տեղադրվելու է գովազդը',
      en: 'Who owns the property where it will stand?',
      ru: 'Кому принадлежит объект, на котором разместят рекламу?',
    },
    options: [
      { value: 'applicant', label: { hy: 'Դիմողինը', en: 'The applicant', ru: 'Заявителю' } },
      { value: 'community', label: { hy: 'Համայնքինը', en: 'The community', ru: 'Общине' } },
      { value: 'other', label: { hy: 'Այլ անձինը', en: 'Someone else', ru: 'Другому лицу' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'months',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ ամսով է պահանջվում թույլտվությունը',
      en: 'For how many months do you need the permit?',
      ru: 'На сколько месяцев нужно разрешение?',
    },
    hint: {
      hy: 'Ոչ ավելի, քան 12 ամիս. տեղական տուրքը գանձվում է ամսական',
      en: 'At most 12 months; the local duty is charged monthly',
      ru: 'Не более 12 месяцев; местная пошлина взимается ежемесячно',
    },
    limits: { min: 1, max: 12, step: 1 },
    decides: true,
    unconfirmed: true,
  },
];
