import type { FormField } from '../../domain/form.ts';

/** Why help is needed and by how many people. */
export const situation: readonly FormField[] = [
  {
    key: 'ground',
    type: 'choice',
    required: true,
    label: { hy: 'Ինչո՞ւ է պետք աջակցությունը', en: 'Why do you need aid?', ru: 'Почему нужна помощь?' },
    options: [
      {
        value: 'illness',
        label: {
          hy: 'Ծանր հիվանդություն կամ վիրահատություն',
          en: 'Serious illness or surgery',
          ru: 'Тяжёлая болезнь или операция',
        },
      },
      {
        value: 'poverty',
        label: { hy: 'Սոցիալապես անապահով ընտանիք', en: 'Family in need', ru: 'Малообеспеченная семья' },
      },
      { value: 'disability', label: { hy: 'Հաշմանդամություն', en: 'Disability', ru: 'Инвалидность' } },
      {
        value: 'children',
        label: {
          hy: 'Երեք և ավելի անչափահաս երեխա',
          en: 'Three or more children under 18',
          ru: 'Трое и более несовершеннолетних детей',
        },
      },
      {
        value: 'bereavement',
        label: { hy: 'Կերակրողի կորուստ', en: 'Loss of the breadwinner', ru: 'Потеря кормильца' },
      },
      {
        value: 'disaster',
        label: {
          hy: 'Հրդեհ, տարերային աղետ կամ վթար',
          en: 'Fire, natural disaster or accident',
          ru: 'Пожар, стихийное бедствие или авария',
        },
      },
      { value: 'other', label: { hy: 'Այլ պատճառ', en: 'Another reason', ru: 'Другая причина' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'situation',
    type: 'longtext',
    required: true,
    label: { hy: 'Նկարագրեք իրավիճակը', en: 'Describe the situation', ru: 'Опишите ситуацию' },
    hint: {
      hy: 'Գրեք, թե ինչ է պատահել և ինչի համար է պետք աջակցությունը',
      en: 'Say what happened and what the aid is needed for',
      ru: 'Напишите, что случилось и на что нужна помощь',
    },
    limits: { minLength: 10, maxLength: 3_000 },
    unconfirmed: true,
  },
  {
    key: 'householdSize',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ հոգուց է բաղկացած ընտանիքը',
      en: 'How many people are in the family?',
      ru: 'Сколько человек в семье?',
    },
    limits: { min: 1, max: 30, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'receivesBenefit',
    type: 'boolean',
    required: false,
    label: {
      hy: 'Ընտանիքը նպաստ է ստանում պետությունից',
      en: 'The family receives a state benefit',
      ru: 'Семья получает государственное пособие',
    },
    unconfirmed: true,
  },
  {
    key: 'earlierAid',
    type: 'text',
    required: false,
    label: {
      hy: 'Ե՞րբ եք վերջին անգամ աջակցություն ստացել համայնքից',
      en: 'When did you last receive aid from the community?',
      ru: 'Когда вы в последний раз получали помощь от общины?',
    },
    hint: {
      hy: 'Ամիսը և տարին. եթե չեք ստացել, թողեք դատարկ',
      en: 'Month and year; leave it empty if you have not',
      ru: 'Месяц и год; если не получали, оставьте пустым',
    },
    limits: { maxLength: 100 },
    unconfirmed: true,
  },
];
