import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'landKind',
      type: 'choice',
      required: true,
      label: { hy: 'Ինչի՞ց եք ցանկանում օգտվել', en: 'What do you want to use?', ru: 'Чем вы хотите пользоваться?' },
      options: [
        { value: 'pasture', label: { hy: 'Արոտավայրից', en: 'A pasture', ru: 'Пастбищем' } },
        { value: 'hayfield', label: { hy: 'Խոտհարքից', en: 'A hayfield', ru: 'Сенокосом' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'place',
      type: 'address',
      required: true,
      label: { hy: 'Հողամասի գտնվելու վայրը', en: 'Where the land is', ru: 'Местонахождение участка' },
      hint: {
        hy: 'Բնակավայր և հանդամասի անվանումը',
        en: 'Settlement and the local name of the place',
        ru: 'Населённый пункт и местное название угодья',
      },
      limits: { minLength: 3, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'cadastralCode',
      type: 'cadastral-code',
      required: false,
      label: {
        hy: 'Հողամասի կադաստրային ծածկագիրը (եթե հայտնի է)',
        en: 'Cadastral code of the plot (if known)',
        ru: 'Кадастровый код участка (если известен)',
      },
      unconfirmed: true,
    },
    {
      key: 'area',
      type: 'number',
      required: true,
      label: { hy: 'Պահանջվող մակերեսը, հա', en: 'Area you need, ha', ru: 'Нужная площадь, га' },
      limits: { min: 0.01, max: 10_000, step: 0.01 },
      unconfirmed: true,
    },
    {
      key: 'largeAnimals',
      type: 'number',
      required: true,
      showIf: { field: 'landKind', is: 'pasture' },
      label: {
        hy: 'Խոշոր եղջերավոր անասունների և ձիերի գլխաքանակը',
        en: 'Number of cattle and horses',
        ru: 'Поголовье крупного рогатого скота и лошадей',
      },
      hint: {
        hy: 'Եթե չունեք, գրեք 0',
        en: 'If you have none, write 0',
        ru: 'Если нет, напишите 0',
      },
      limits: { min: 0, max: 10_000, step: 1 },
      unconfirmed: true,
    },
    {
      key: 'smallAnimals',
      type: 'number',
      required: true,
      showIf: { field: 'landKind', is: 'pasture' },
      label: {
        hy: 'Ոչխարների և այծերի գլխաքանակը',
        en: 'Number of sheep and goats',
        ru: 'Поголовье овец и коз',
      },
      hint: {
        hy: 'Եթե չունեք, գրեք 0',
        en: 'If you have none, write 0',
        ru: 'Если нет, напишите 0',
      },
      limits: { min: 0, max: 100_000, step: 1 },
      unconfirmed: true,
    },
    {
      key: 'useFrom',
      type: 'date',
      required: true,
      label: {
        hy: 'Ո՞ր օրվանից եք ցանկանում օգտվել',
        en: 'From what day do you want to use it?',
        ru: 'С какого дня вы хотите пользоваться?',
      },
      limits: { when: 'future' },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [
    identityDocument,
    {
      key: 'animals',
      required: true,
      label: {
        hy: 'Անասունների հաշվառման տվյալներ',
        en: 'Livestock record details',
        ru: 'Данные учёта скота',
      },
      unconfirmed: true,
    },
  ],
};
