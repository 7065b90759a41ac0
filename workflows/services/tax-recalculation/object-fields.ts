import type { FormField } from '../../domain/form.ts';

/** Which tax of which object is asked about. */
export const object: readonly FormField[] = [
  {
    key: 'taxKind',
    type: 'choice',
    required: true,
    label: { hy: 'Հարկի կամ վճարի տեսակը', en: 'Kind of tax or fee', ru: 'Вид налога или сбора' },
    options: [
      { value: 'real-estate', label: { hy: 'Անշարժ գույքի հարկ', en: 'Real-estate tax', ru: 'Налог на недвижимость' } },
      {
        value: 'vehicle',
        label: {
          hy: 'Փոխադրամիջոցների գույքահարկ',
          en: 'Vehicle property tax',
          ru: 'Имущественный налог на транспорт',
        },
      },
      {
        value: 'land-arrears',
        label: {
          hy: 'Նախորդ տարիների հողի հարկի պարտք',
          en: 'Land tax arrears of earlier years',
          ru: 'Долг по земельному налогу за прошлые годы',
        },
      },
      {
        value: 'duty-or-fee',
        label: { hy: 'Տեղական տուրք կամ վճար', en: 'Local duty or fee', ru: 'Местная пошлина или сбор' },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'propertyAddress',
    type: 'address',
    required: true,
    showIf: { field: 'taxKind', in: ['real-estate', 'land-arrears'] },
    label: { hy: 'Անշարժ գույքի հասցեն', en: 'Address of the property', ru: 'Адрес недвижимости' },
    hint: {
      hy: 'Բնակավայր, փողոց, շենք, բնակարան կամ հողամասի համար',
      en: 'Settlement, street, building, apartment or plot number',
      ru: 'Населённый пункт, улица, дом, квартира или номер участка',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'vehiclePlate',
    type: 'text',
    required: true,
    showIf: { field: 'taxKind', is: 'vehicle' },
    label: {
      hy: 'Փոխադրամիջոցի հաշվառման համարանիշը',
      en: 'Registration plate of the vehicle',
      ru: 'Регистрационный номер транспортного средства',
    },
    hint: { hy: 'Օրինակ՝ 35 AB 123', en: 'For example 35 AB 123', ru: 'Например, 35 AB 123' },
    limits: { minLength: 4, maxLength: 15 },
    unconfirmed: true,
  },
];
