import type { FormField } from '../../domain/form.ts';
import { outletAddress, outletName } from '../fields.ts';

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
  outletName,
  outletAddress,
];
