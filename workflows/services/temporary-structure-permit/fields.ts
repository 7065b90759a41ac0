import type { FormField } from '../../domain/form.ts';

export const fields: readonly FormField[] = [
  {
    key: 'siteAddress',
    type: 'address',
    required: true,
    label: { hy: 'Տեղադրման վայրի հասցեն', en: 'Address of the place', ru: 'Адрес места размещения' },
    hint: {
      hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
      en: 'Settlement, street, building or plot number',
      ru: 'Населённый пункт, улица, номер дома или участка',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'landRight',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ի՞նչ իրավունքով եք օգտագործում հողամասը',
      en: 'By what right do you use the land?',
      ru: 'На каком праве вы пользуетесь участком?',
    },
    options: [
      { value: 'ownership', label: { hy: 'Սեփականություն', en: 'Ownership', ru: 'Собственность' } },
      {
        value: 'community-lease',
        label: { hy: 'Համայնքից վարձակալված հող', en: 'Lease from the community', ru: 'Аренда у общины' },
      },
      {
        value: 'private-lease',
        label: {
          hy: 'Այլ սեփականատիրոջից վարձակալված հող',
          en: 'Lease from another owner',
          ru: 'Аренда у другого собственника',
        },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'cadastralCode',
    type: 'cadastral-code',
    required: true,
    showIf: { field: 'landRight', in: ['ownership', 'private-lease'] },
    label: { hy: 'Հողամասի կադաստրային ծածկագիրը', en: 'Cadastral code of the plot', ru: 'Кадастровый код участка' },
    hint: {
      hy: 'Օրինակ՝ 11-041-0077-0058. գրված է իրավունքի գրանցման վկայականում',
      en: 'For example 11-041-0077-0058; it stands in the certificate of registration',
      ru: 'Например, 11-041-0077-0058; указан в свидетельстве о регистрации права',
    },
    unconfirmed: true,
  },
  {
    key: 'structureKind',
    type: 'choice',
    required: true,
    label: { hy: 'Շինության տեսակը', en: 'Kind of structure', ru: 'Вид строения' },
    options: [
      { value: 'kiosk', label: { hy: 'Կրպակ', en: 'Kiosk', ru: 'Киоск' } },
      { value: 'pavilion', label: { hy: 'Տաղավար', en: 'Pavilion', ru: 'Павильон' } },
      {
        value: 'catering',
        label: { hy: 'Հանրային սննդի օբյեկտ', en: 'Catering place', ru: 'Объект общественного питания' },
      },
      { value: 'garage', label: { hy: 'Ավտոտնակ', en: 'Garage', ru: 'Гараж' } },
      { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Другое' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'structureDescription',
    type: 'text',
    required: true,
    showIf: { field: 'structureKind', is: 'other' },
    label: { hy: 'Նշեք շինության տեսակը', en: 'State the kind of structure', ru: 'Укажите вид строения' },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'floorArea',
    type: 'number',
    required: true,
    label: { hy: 'Զբաղեցրած մակերեսը, մ²', en: 'Area taken up, m²', ru: 'Занимаемая площадь, м²' },
    hint: {
      hy: 'Տեղական տուրքի չափը կախված է մակերեսից',
      en: 'The local duty depends on the area',
      ru: 'От площади зависит размер местной пошлины',
    },
    limits: { min: 1, max: 1_000, step: 0.01 },
    decides: true,
    unconfirmed: true,
  },
  {
    key: 'placementMonths',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ ամսով է տեղադրվելու շինությունը',
      en: 'For how many months will the structure stand?',
      ru: 'На сколько месяцев размещается строение?',
    },
    limits: { min: 1, max: 36, step: 1 },
    unconfirmed: true,
  },
];
