import type { Form } from '../../domain/form.ts';
import { permitNumber, plotCadastralCode } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';

export const form: Form = {
  fields: [
    permitNumber,
    {
      key: 'permitDate',
      type: 'date',
      required: true,
      label: {
        hy: 'Շինարարության թույլտվության ամսաթիվը',
        en: 'Date of the construction permit',
        ru: 'Дата разрешения на строительство',
      },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    plotCadastralCode,
    {
      key: 'siteAddress',
      type: 'address',
      required: true,
      label: {
        hy: 'Կառուցված օբյեկտի հասցեն',
        en: 'Address of the finished building',
        ru: 'Адрес построенного объекта',
      },
      hint: {
        hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
        en: 'Settlement, street, building or plot number',
        ru: 'Населённый пункт, улица, номер дома или участка',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'buildingKind',
      type: 'choice',
      required: true,
      label: { hy: 'Շինության տեսակը', en: 'Kind of building', ru: 'Вид здания' },
      options: [
        {
          value: 'house',
          label: { hy: 'Անհատական բնակելի տուն', en: 'Private house', ru: 'Индивидуальный жилой дом' },
        },
        {
          value: 'apartments',
          label: { hy: 'Բազմաբնակարան շենք', en: 'Apartment building', ru: 'Многоквартирный дом' },
        },
        { value: 'public', label: { hy: 'Հասարակական շենք', en: 'Public building', ru: 'Общественное здание' } },
        {
          value: 'industrial',
          label: { hy: 'Արտադրական շինություն', en: 'Industrial building', ru: 'Производственное здание' },
        },
      ],
      unconfirmed: true,
    },
    {
      key: 'floorArea',
      type: 'number',
      required: true,
      label: {
        hy: 'Կառուցված օբյեկտի ընդհանուր մակերեսը, մ²',
        en: 'Total floor area as built, m²',
        ru: 'Общая площадь построенного объекта, м²',
      },
      hint: {
        hy: 'Փաստացի կառուցված մակերեսը, ոչ թե նախագծայինը',
        en: 'The area actually built, not the one in the design',
        ru: 'Фактически построенная площадь, а не проектная',
      },
      limits: { min: 1, max: 1_000_000, step: 0.01 },
      unconfirmed: true,
    },
    {
      key: 'acceptanceDate',
      type: 'date',
      required: true,
      label: {
        hy: 'Ընդունող հանձնաժողովի ակտի ամսաթիվը',
        en: 'Date of the act of the acceptance commission',
        ru: 'Дата акта приёмочной комиссии',
      },
      hint: {
        hy: 'Դիմումը ներկայացվում է ակտը կազմելուց հետո՝ 10 օրվա ընթացքում',
        en: 'The application is filed within 10 days after the act',
        ru: 'Заявление подаётся в течение 10 дней после составления акта',
      },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents,
};
