import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';

export const form: Form = {
  fields: [
    {
      key: 'cadastralCode',
      type: 'cadastral-code',
      required: true,
      label: { hy: 'Շենքի կադաստրային ծածկագիրը', en: 'Cadastral code of the building', ru: 'Кадастровый код здания' },
      hint: {
        hy: 'Օրինակ՝ 11-041-0077-0058. եթե շենքը դեռ ծածկագիր չունի, նշեք հողամասինը',
        en: 'For example 11-041-0077-0058; if the building has no code yet, give that of the plot',
        ru: 'Например, 11-041-0077-0058; если у здания ещё нет кода, укажите код участка',
      },
      unconfirmed: true,
    },
    {
      key: 'buildingAddress',
      type: 'address',
      required: true,
      label: { hy: 'Շենքի հասցեն', en: 'Address of the building', ru: 'Адрес здания' },
      hint: {
        hy: 'Բնակավայր, փողոց, շենքի համար',
        en: 'Settlement, street, building number',
        ru: 'Населённый пункт, улица, номер здания',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'buildingKind',
      type: 'choice',
      required: true,
      label: { hy: 'Շենքի տեսակը', en: 'Kind of building', ru: 'Вид здания' },
      options: [
        {
          value: 'apartments',
          label: { hy: 'Բազմաբնակարան շենք', en: 'Apartment building', ru: 'Многоквартирный дом' },
        },
        {
          value: 'subdivided',
          label: {
            hy: 'Ստորաբաժանված շենք (առանձին տարածքներով)',
            en: 'Subdivided building (with separate premises)',
            ru: 'Разделённое здание (с отдельными помещениями)',
          },
        },
      ],
      unconfirmed: true,
    },
    {
      key: 'units',
      type: 'number',
      required: true,
      label: {
        hy: 'Բնակարանների և ոչ բնակելի տարածքների ընդհանուր քանակը',
        en: 'Number of apartments and non-residential premises in all',
        ru: 'Общее количество квартир и нежилых помещений',
      },
      limits: { min: 2, max: 5_000, step: 1 },
      unconfirmed: true,
    },
    {
      key: 'floorArea',
      type: 'number',
      required: true,
      label: { hy: 'Շենքի ընդհանուր մակերեսը, մ²', en: 'Total floor area, m²', ru: 'Общая площадь здания, м²' },
      limits: { min: 1, max: 1_000_000, step: 0.01 },
      unconfirmed: true,
    },
    {
      key: 'completionActNumber',
      type: 'text',
      required: true,
      label: {
        hy: 'Ավարտական ակտի համարը',
        en: 'Number of the completion act',
        ru: 'Номер акта завершения строительства',
      },
      limits: { minLength: 1, maxLength: 50 },
      unconfirmed: true,
    },
    {
      key: 'completionActDate',
      type: 'date',
      required: true,
      label: {
        hy: 'Ավարտական ակտի ամսաթիվը',
        en: 'Date of the completion act',
        ru: 'Дата акта завершения строительства',
      },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents,
};
