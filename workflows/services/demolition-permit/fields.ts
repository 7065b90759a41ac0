import type { FormField } from '../../domain/form.ts';

export const fields: readonly FormField[] = [
  {
    key: 'cadastralCode',
    type: 'cadastral-code',
    required: true,
    label: {
      hy: 'Շենքի կամ շինության կադաստրային ծածկագիրը',
      en: 'Cadastral code of the building',
      ru: 'Кадастровый код здания или сооружения',
    },
    hint: {
      hy: 'Օրինակ՝ 11-041-0077-0058. գրված է իրավունքի գրանցման վկայականում',
      en: 'For example 11-041-0077-0058; it stands in the certificate of registration',
      ru: 'Например, 11-041-0077-0058; указан в свидетельстве о регистрации права',
    },
    unconfirmed: true,
  },
  {
    key: 'siteAddress',
    type: 'address',
    required: true,
    label: { hy: 'Շենքի կամ շինության հասցեն', en: 'Address of the building', ru: 'Адрес здания или сооружения' },
    hint: {
      hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
      en: 'Settlement, street, building or plot number',
      ru: 'Населённый пункт, улица, номер дома или участка',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'buildingPurpose',
    type: 'text',
    required: true,
    label: {
      hy: 'Շենքի կամ շինության նշանակությունը',
      en: 'Purpose of the building',
      ru: 'Назначение здания или сооружения',
    },
    hint: {
      hy: 'Օրինակ՝ բնակելի տուն, խանութ, պահեստ',
      en: 'For example dwelling, shop, warehouse',
      ru: 'Например, жилой дом, магазин, склад',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'demolitionScope',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ է քանդվելու', en: 'What will be demolished?', ru: 'Что будет снесено?' },
    options: [
      {
        value: 'whole',
        label: { hy: 'Ամբողջ շենքը կամ շինությունը', en: 'The whole building', ru: 'Здание или сооружение целиком' },
      },
      {
        value: 'part',
        label: { hy: 'Շենքի կամ շինության մի մասը', en: 'A part of the building', ru: 'Часть здания или сооружения' },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'demolishedPart',
    type: 'longtext',
    required: true,
    showIf: { field: 'demolitionScope', is: 'part' },
    label: { hy: 'Նշեք քանդվող մասը', en: 'State which part', ru: 'Укажите сносимую часть' },
    limits: { minLength: 5, maxLength: 1_000 },
    unconfirmed: true,
  },
  {
    key: 'demolitionReason',
    type: 'choice',
    required: true,
    label: { hy: 'Քանդման պատճառը', en: 'Reason for the demolition', ru: 'Причина сноса' },
    options: [
      {
        value: 'unsafe',
        label: {
          hy: 'Շենքը վթարային է կամ մաշված',
          en: 'The building is unsafe or worn out',
          ru: 'Здание аварийное или изношенное',
        },
      },
      {
        value: 'new-building',
        label: {
          hy: 'Տեղում նոր շինարարություն է նախատեսվում',
          en: 'A new building is planned in its place',
          ru: 'На этом месте планируется новое строительство',
        },
      },
      { value: 'other', label: { hy: 'Այլ պատճառ', en: 'Another reason', ru: 'Другая причина' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'wasteRemoval',
    type: 'text',
    required: true,
    label: {
      hy: 'Շինարարական աղբի տեղափոխման վայրը',
      en: 'Where the construction waste will be taken',
      ru: 'Куда будет вывезен строительный мусор',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
];
