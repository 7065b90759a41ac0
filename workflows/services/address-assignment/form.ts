import type { Form } from '../../domain/form.ts';
import { identityDocument, plotPlan } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'request',
      type: 'choice',
      required: true,
      label: { hy: 'Դիմումի նպատակը', en: 'Purpose of the application', ru: 'Цель заявления' },
      options: [
        { value: 'new', label: { hy: 'Տրամադրել հասցե', en: 'Assign an address', ru: 'Присвоить адрес' } },
        { value: 'change', label: { hy: 'Փոխել գործող հասցեն', en: 'Change the address', ru: 'Изменить адрес' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'objectKind',
      type: 'choice',
      required: true,
      label: { hy: 'Անշարժ գույքի տեսակը', en: 'Kind of property', ru: 'Вид недвижимости' },
      options: [
        { value: 'plot', label: { hy: 'Հողամաս', en: 'Plot of land', ru: 'Земельный участок' } },
        {
          value: 'house',
          label: { hy: 'Անհատական բնակելի տուն', en: 'Private house', ru: 'Индивидуальный жилой дом' },
        },
        {
          value: 'building',
          label: { hy: 'Այլ շենք կամ շինություն', en: 'Other building', ru: 'Другое здание или сооружение' },
        },
        {
          value: 'premises',
          label: {
            hy: 'Բնակարան կամ ոչ բնակելի տարածք',
            en: 'Apartment or non-residential premises',
            ru: 'Квартира или нежилое помещение',
          },
        },
      ],
      unconfirmed: true,
    },
    {
      key: 'cadastralCode',
      type: 'cadastral-code',
      required: true,
      label: {
        hy: 'Անշարժ գույքի կադաստրային ծածկագիրը',
        en: 'Cadastral code of the property',
        ru: 'Кадастровый код недвижимости',
      },
      hint: {
        hy: 'Օրինակ՝ 11-041-0077-0058. գրված է իրավունքի գրանցման վկայականում',
        en: 'For example 11-041-0077-0058; it stands in the certificate of registration',
        ru: 'Например, 11-041-0077-0058; указан в свидетельстве о регистрации права',
      },
      unconfirmed: true,
    },
    {
      key: 'location',
      type: 'address',
      required: true,
      showIf: { field: 'request', is: 'new' },
      label: { hy: 'Գույքի գտնվելու վայրը', en: 'Where the property is', ru: 'Местонахождение недвижимости' },
      hint: {
        hy: 'Բնակավայր, մոտակա փողոց, հարևան գույքի հասցեն',
        en: 'Settlement, nearest street, address of the neighbouring property',
        ru: 'Населённый пункт, ближайшая улица, адрес соседнего объекта',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'currentAddress',
      type: 'address',
      required: true,
      showIf: { field: 'request', is: 'change' },
      label: {
        hy: 'Գույքի գործող հասցեն',
        en: 'Present address of the property',
        ru: 'Действующий адрес недвижимости',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'changeReason',
      type: 'longtext',
      required: true,
      showIf: { field: 'request', is: 'change' },
      label: {
        hy: 'Ինչո՞ւ է պետք փոխել հասցեն',
        en: 'Why should the address change?',
        ru: 'Почему нужно изменить адрес?',
      },
      hint: {
        hy: 'Օրինակ՝ գույքի բաժանում կամ միավորում, փողոցի վերանվանում, վրիպակ',
        en: 'For example division or merging of the property, a renamed street, an error',
        ru: 'Например, раздел или объединение объектов, переименование улицы, ошибка',
      },
      limits: { minLength: 5, maxLength: 1_000 },
      unconfirmed: true,
    },
    {
      key: 'proposedAddress',
      type: 'text',
      required: false,
      label: { hy: 'Ձեր առաջարկած հասցեն', en: 'Address you propose', ru: 'Предлагаемый вами адрес' },
      limits: { maxLength: 300 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [
    identityDocument,
    {
      key: 'own',
      required: true,
      label: {
        hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
        en: 'Copy of the certificate of state registration of the right to the real estate',
        ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
      },
      unconfirmed: true,
    },
    { ...plotPlan, required: false, unconfirmed: true },
  ],
};
