import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'liability',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ո՞ր պարտավորությունների մասին է պետք տեղեկանքը',
        en: 'Which liabilities should the statement cover?',
        ru: 'О каких обязательствах нужна справка?',
      },
      options: [
        {
          value: 'all',
          label: { hy: 'Բոլոր պարտավորությունների', en: 'All liabilities', ru: 'Обо всех обязательствах' },
        },
        {
          value: 'real-estate',
          label: { hy: 'Անշարժ գույքի հարկ', en: 'Real-estate tax', ru: 'Налог на недвижимость' },
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
          value: 'vehicle',
          label: {
            hy: 'Փոխադրամիջոցների գույքահարկ',
            en: 'Vehicle property tax',
            ru: 'Имущественный налог на транспорт',
          },
        },
        { value: 'waste', label: { hy: 'Աղբահանության վճար', en: 'Waste removal fee', ru: 'Плата за вывоз мусора' } },
        { value: 'duties', label: { hy: 'Տեղական տուրքեր', en: 'Local duties', ru: 'Местные пошлины' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'propertyAddress',
      type: 'address',
      required: true,
      showIf: { field: 'liability', in: ['real-estate', 'land-arrears', 'waste'] },
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
      showIf: { field: 'liability', is: 'vehicle' },
      label: {
        hy: 'Փոխադրամիջոցի հաշվառման համարանիշը',
        en: 'Registration plate of the vehicle',
        ru: 'Регистрационный номер транспортного средства',
      },
      hint: { hy: 'Օրինակ՝ 35 AB 123', en: 'For example 35 AB 123', ru: 'Например, 35 AB 123' },
      limits: { minLength: 4, maxLength: 15 },
      unconfirmed: true,
    },
    {
      key: 'asOf',
      type: 'date',
      required: false,
      label: {
        hy: 'Ո՞ր օրվա դրությամբ',
        en: 'As of which day?',
        ru: 'По состоянию на какой день?',
      },
      hint: {
        hy: 'Եթե չնշեք, տեղեկանքը կտրվի կազմման օրվա դրությամբ',
        en: 'If left open, as of the day the statement is drawn up',
        ru: 'Если не указать, справка даётся на день составления',
      },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    {
      key: 'presentedTo',
      type: 'text',
      required: true,
      label: {
        hy: 'Որտե՞ղ է ներկայացվելու տեղեկանքը',
        en: 'Where will the statement be presented?',
        ru: 'Куда будет представлена справка?',
      },
      hint: {
        hy: 'Օրինակ՝ նոտար, բանկ, տեխնիկական զննության կայան, ըստ պահանջի',
        en: 'For example a notary, a bank, a vehicle inspection station, or on request',
        ru: 'Например, нотариус, банк, станция техосмотра или по месту требования',
      },
      limits: { minLength: 2, maxLength: 200 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [identityDocument],
};
