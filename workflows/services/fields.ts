import type { FormField } from '../domain/form.ts';

/** Questions that several services ask in the same words. */

export const permitNumber: FormField = {
  key: 'permitNumber',
  type: 'text',
  required: true,
  label: {
    hy: 'Շինարարության թույլտվության համարը',
    en: 'Number of the construction permit',
    ru: 'Номер разрешения на строительство',
  },
  limits: { minLength: 1, maxLength: 50 },
  unconfirmed: true,
};

export const plotCadastralCode: FormField = {
  key: 'cadastralCode',
  type: 'cadastral-code',
  required: true,
  label: { hy: 'Հողամասի կադաստրային ծածկագիրը', en: 'Cadastral code of the plot', ru: 'Кадастровый код участка' },
  hint: {
    hy: 'Օրինակ՝ 11-041-0077-0058. գրված է իրավունքի գրանցման վկայականում',
    en: 'For example 11-041-0077-0058; it stands in the certificate of registration',
    ru: 'Например, 11-041-0077-0058; указан в свидетельстве о регистрации права',
  },
  unconfirmed: true,
};

export const plotAddress: FormField = {
  key: 'siteAddress',
  type: 'address',
  required: true,
  label: { hy: 'Հողամասի հասցեն', en: 'Address of the plot', ru: 'Адрес участка' },
  hint: {
    hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
    en: 'Settlement, street, building or plot number',
    ru: 'Населённый пункт, улица, номер дома или участка',
  },
  limits: { minLength: 5, maxLength: 300 },
  unconfirmed: true,
};

export const plotArea: FormField = {
  key: 'plotArea',
  type: 'number',
  required: true,
  label: { hy: 'Հողամասի մակերեսը, մ²', en: 'Area of the plot, m²', ru: 'Площадь участка, м²' },
  limits: { min: 1, max: 100_000_000, step: 0.01 },
  unconfirmed: true,
};

export const plannedUse: FormField = {
  key: 'plannedUse',
  type: 'longtext',
  required: true,
  label: {
    hy: 'Ինչպե՞ս եք օգտագործելու հողամասը',
    en: 'How will you use the plot?',
    ru: 'Как вы будете использовать участок?',
  },
  hint: {
    hy: 'Նկարագրեք՝ ինչ է կառուցվելու, տեղադրվելու կամ մշակվելու',
    en: 'Describe what will be built, placed or grown there',
    ru: 'Опишите, что будет построено, размещено или выращено',
  },
  limits: { minLength: 10, maxLength: 2_000 },
  unconfirmed: true,
};

export const startDate: FormField = {
  key: 'startDate',
  type: 'date',
  required: true,
  label: {
    hy: 'Ո՞ր օրվանից է անհրաժեշտ թույլտվությունը',
    en: 'From which day do you need the permit?',
    ru: 'С какого дня нужно разрешение?',
  },
  limits: { when: 'future' },
  unconfirmed: true,
};

export const permitDate: FormField = {
  key: 'permitDate',
  type: 'date',
  required: true,
  label: { hy: 'Թույլտվության տրման ամսաթիվը', en: 'Date of issue of the permit', ru: 'Дата выдачи разрешения' },
  limits: { when: 'past' },
  unconfirmed: true,
};

export const siteAddress: FormField = {
  key: 'siteAddress',
  type: 'address',
  required: true,
  label: { hy: 'Շինարարության հասցեն', en: 'Address of the building site', ru: 'Адрес строительства' },
  hint: {
    hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
    en: 'Settlement, street, building or plot number',
    ru: 'Населённый пункт, улица, номер дома или участка',
  },
  limits: { minLength: 5, maxLength: 300 },
  unconfirmed: true,
};

export const designAuthor: FormField = {
  key: 'designAuthor',
  type: 'text',
  required: true,
  label: { hy: 'Նախագծի հեղինակը', en: 'Author of the design', ru: 'Автор проекта' },
  hint: {
    hy: 'Ճարտարապետի կամ նախագծող կազմակերպության անունը',
    en: 'Name of the architect or the design company',
    ru: 'Имя архитектора или название проектной организации',
  },
  limits: { minLength: 3, maxLength: 200 },
  unconfirmed: true,
};

export const storeys: FormField = {
  key: 'storeys',
  type: 'number',
  required: true,
  label: { hy: 'Հարկերի քանակը', en: 'Number of storeys', ru: 'Количество этажей' },
  limits: { min: 1, max: 100, step: 1 },
  unconfirmed: true,
};

export const outletName: FormField = {
  key: 'outletName',
  type: 'text',
  required: false,
  label: { hy: 'Օբյեկտի անվանումը', en: 'Name of the outlet', ru: 'Название объекта' },
  hint: { hy: 'Ինչպես գրված է ցուցանակին', en: 'As on the signboard', ru: 'Как на вывеске' },
  limits: { maxLength: 200 },
  unconfirmed: true,
};

export const outletAddress: FormField = {
  key: 'outletAddress',
  type: 'address',
  required: true,
  label: { hy: 'Օբյեկտի հասցեն', en: 'Address of the outlet', ru: 'Адрес объекта' },
  hint: { hy: 'Բնակավայր, փողոց, շենք', en: 'Settlement, street, building', ru: 'Населённый пункт, улица, дом' },
  limits: { minLength: 5, maxLength: 300 },
  unconfirmed: true,
};

export const copies: FormField = {
  key: 'copies',
  type: 'number',
  required: true,
  label: { hy: 'Քանի՞ օրինակ է պետք', en: 'How many copies do you need?', ru: 'Сколько экземпляров нужно?' },
  limits: { min: 1, max: 5, step: 1 },
  unconfirmed: true,
};
