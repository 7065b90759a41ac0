import type { FormField } from '../../domain/form.ts';

/** Which property of the community. */
export const property: readonly FormField[] = [
  {
    key: 'propertyKind',
    type: 'choice',
    required: true,
    label: { hy: 'Գույքի տեսակը', en: 'Kind of property', ru: 'Вид имущества' },
    options: [
      { value: 'premises', label: { hy: 'Տարածք շենքում', en: 'Premises in a building', ru: 'Помещение в здании' } },
      { value: 'building', label: { hy: 'Առանձին շենք կամ շինություն', en: 'A building', ru: 'Отдельное здание' } },
      {
        value: 'vehicle',
        label: { hy: 'Փոխադրամիջոց կամ տեխնիկա', en: 'Vehicle or machinery', ru: 'Транспорт или техника' },
      },
      { value: 'other', label: { hy: 'Այլ գույք', en: 'Other property', ru: 'Иное имущество' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'propertyDescription',
    type: 'text',
    required: true,
    label: { hy: 'Ո՞ր գույքն եք խնդրում', en: 'Which property do you ask for?', ru: 'Какое имущество вы просите?' },
    hint: {
      hy: 'Օրինակ՝ մշակույթի տան առաջին հարկի սենյակ',
      en: 'For example a room on the ground floor of the house of culture',
      ru: 'Например, комната на первом этаже дома культуры',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'propertyAddress',
    type: 'address',
    required: true,
    showIf: { field: 'propertyKind', in: ['premises', 'building'] },
    label: { hy: 'Գույքի հասցեն', en: 'Address of the property', ru: 'Адрес имущества' },
    hint: { hy: 'Բնակավայր, փողոց, շենք', en: 'Settlement, street, building', ru: 'Населённый пункт, улица, дом' },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
];
