import type { FormField } from '../../domain/form.ts';
import { designAuthor } from '../fields.ts';

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
    key: 'workKind',
    type: 'choice',
    required: true,
    label: { hy: 'Աշխատանքների տեսակը', en: 'Kind of works', ru: 'Вид работ' },
    options: [
      { value: 'reconstruction', label: { hy: 'Վերակառուցում', en: 'Reconstruction', ru: 'Реконструкция' } },
      { value: 'restoration', label: { hy: 'Վերականգնում', en: 'Restoration', ru: 'Восстановление' } },
      { value: 'strengthening', label: { hy: 'Ուժեղացում', en: 'Strengthening', ru: 'Усиление' } },
      { value: 'modernisation', label: { hy: 'Արդիականացում', en: 'Modernisation', ru: 'Модернизация' } },
      { value: 'improvement', label: { hy: 'Բարեկարգում', en: 'Improvement of the grounds', ru: 'Благоустройство' } },
    ],
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
    key: 'floorArea',
    type: 'number',
    required: true,
    label: {
      hy: 'Աշխատանքներում ընդգրկված մակերեսը, մ²',
      en: 'Area covered by the works, m²',
      ru: 'Площадь, охваченная работами, м²',
    },
    limits: { min: 1, max: 1_000_000, step: 0.01 },
    unconfirmed: true,
  },
  {
    key: 'workDescription',
    type: 'longtext',
    required: true,
    label: {
      hy: 'Նախատեսվող աշխատանքների համառոտ նկարագրությունը',
      en: 'Short description of the works',
      ru: 'Краткое описание планируемых работ',
    },
    hint: {
      hy: 'Ի՞նչ է փոխվելու շենքում, այդ թվում՝ կրող կոնստրուկցիաներում',
      en: 'What will change in the building, its load-bearing structure included',
      ru: 'Что изменится в здании, в том числе в несущих конструкциях',
    },
    limits: { minLength: 10, maxLength: 2_000 },
    unconfirmed: true,
  },
  designAuthor,
];
