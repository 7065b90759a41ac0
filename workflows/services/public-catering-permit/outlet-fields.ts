import type { FormField } from '../../domain/form.ts';

/** What it is and where. */
export const outlet: readonly FormField[] = [
  {
    key: 'outletKind',
    type: 'choice',
    required: true,
    label: {
      hy: 'Հանրային սննդի օբյեկտի տեսակը',
      en: 'Kind of catering outlet',
      ru: 'Вид объекта общественного питания',
    },
    options: [
      { value: 'restaurant', label: { hy: 'Ռեստորան', en: 'Restaurant', ru: 'Ресторан' } },
      { value: 'cafe', label: { hy: 'Սրճարան', en: 'Café', ru: 'Кафе' } },
      { value: 'fast-food', label: { hy: 'Արագ սննդի կետ', en: 'Fast-food outlet', ru: 'Точка быстрого питания' } },
      { value: 'canteen', label: { hy: 'Ճաշարան', en: 'Canteen', ru: 'Столовая' } },
      { value: 'banquet-hall', label: { hy: 'Հանդիսությունների սրահ', en: 'Banquet hall', ru: 'Зал торжеств' } },
      { value: 'other', label: { hy: 'Այլ օբյեկտ', en: 'Other', ru: 'Другой объект' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'outletName',
    type: 'text',
    required: false,
    label: { hy: 'Օբյեկտի անվանումը', en: 'Name of the outlet', ru: 'Название объекта' },
    hint: { hy: 'Ինչպես գրված է ցուցանակին', en: 'As on the signboard', ru: 'Как на вывеске' },
    limits: { maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'outletAddress',
    type: 'address',
    required: true,
    label: { hy: 'Օբյեկտի հասցեն', en: 'Address of the outlet', ru: 'Адрес объекта' },
    hint: { hy: 'Բնակավայր, փողոց, շենք', en: 'Settlement, street, building', ru: 'Населённый пункт, улица, дом' },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
];
