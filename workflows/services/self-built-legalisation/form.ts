import type { Form } from '../../domain/form.ts';
import { storeys } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';

export const form: Form = {
  fields: [
    {
      key: 'siteAddress',
      type: 'address',
      required: true,
      label: {
        hy: 'Ինքնակամ կառույցի հասցեն կամ գտնվելու վայրը',
        en: 'Address or location of the structure',
        ru: 'Адрес или местонахождение постройки',
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
      key: 'landRight',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ո՞ւմ հողամասում է կառուցված',
        en: 'Whose land does it stand on?',
        ru: 'На чьём участке стоит постройка?',
      },
      options: [
        {
          value: 'own',
          label: {
            hy: 'Ինձ սեփականության իրավունքով պատկանող հողամասում',
            en: 'Land I own',
            ru: 'На участке, который принадлежит мне',
          },
        },
        {
          value: 'use',
          label: {
            hy: 'Իմ վարձակալած կամ ինձ օգտագործման տրված հողամասում',
            en: 'Land I lease or was given to use',
            ru: 'На участке, который я арендую или которым пользуюсь',
          },
        },
        {
          value: 'community',
          label: { hy: 'Համայնքի հողամասում', en: 'Land of the community', ru: 'На участке общины' },
        },
        { value: 'state', label: { hy: 'Պետական հողամասում', en: 'Land of the state', ru: 'На участке государства' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'cadastralCode',
      type: 'cadastral-code',
      required: true,
      showIf: { field: 'landRight', in: ['own', 'use'] },
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
      label: { hy: 'Կառույցի տեսակը', en: 'Kind of structure', ru: 'Вид постройки' },
      options: [
        {
          value: 'house',
          label: { hy: 'Անհատական բնակելի տուն', en: 'Private house', ru: 'Индивидуальный жилой дом' },
        },
        {
          value: 'extension',
          label: {
            hy: 'Գոյություն ունեցող շենքի կցակառույց կամ վերնակառույց',
            en: 'Extension or added storey of an existing building',
            ru: 'Пристройка или надстройка существующего здания',
          },
        },
        { value: 'garage', label: { hy: 'Ավտոտնակ', en: 'Garage', ru: 'Гараж' } },
        {
          value: 'auxiliary',
          label: { hy: 'Օժանդակ շինություն', en: 'Outbuilding', ru: 'Вспомогательная постройка' },
        },
        {
          value: 'public',
          label: {
            hy: 'Հասարակական կամ արտադրական շինություն',
            en: 'Public or industrial building',
            ru: 'Общественное или производственное здание',
          },
        },
      ],
      unconfirmed: true,
    },
    {
      key: 'floorArea',
      type: 'number',
      required: true,
      label: {
        hy: 'Կառույցի մակերեսը ըստ չափագրման, մ²',
        en: 'Area of the structure by the survey, m²',
        ru: 'Площадь постройки по обмеру, м²',
      },
      limits: { min: 1, max: 100_000, step: 0.01 },
      unconfirmed: true,
    },
    storeys,
    {
      key: 'builtYear',
      type: 'number',
      required: true,
      label: { hy: 'Կառուցման տարեթիվը', en: 'Year it was built', ru: 'Год постройки' },
      hint: {
        hy: 'Եթե ճշգրիտ չգիտեք, նշեք մոտավոր տարին',
        en: 'If you do not know exactly, give an approximate year',
        ru: 'Если точно не знаете, укажите примерный год',
      },
      limits: { min: 1900, max: 2100, step: 1 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents,
};
