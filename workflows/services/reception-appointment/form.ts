import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'topic',
      type: 'longtext',
      required: true,
      label: {
        hy: 'Ընդունելության հարցի համառոտ նկարագրություն',
        en: 'Short description of the matter',
        ru: 'Краткое описание вопроса',
      },
      hint: {
        hy: 'Մի քանի նախադասությամբ գրեք, թե ինչ հարցով եք ցանկանում հանդիպել համայնքի ղեկավարին',
        en: 'Say in a few sentences why you want to meet the head of the community',
        ru: 'В нескольких предложениях напишите, по какому вопросу вы хотите встретиться с главой общины',
      },
      limits: { minLength: 10, maxLength: 1500 },
      unconfirmed: true,
    },
    {
      key: 'appliedBefore',
      type: 'boolean',
      required: false,
      label: {
        hy: 'Այս հարցով արդեն դիմել եմ համայնքապետարան',
        en: 'I have already written to the municipality about this',
        ru: 'Я уже обращался (обращалась) в муниципалитет по этому вопросу',
      },
      unconfirmed: true,
    },
    {
      key: 'earlierNumber',
      type: 'text',
      required: false,
      showIf: { field: 'appliedBefore', is: true },
      label: {
        hy: 'Նախկին դիմումի գրանցման համարը',
        en: 'Registration number of the earlier application',
        ru: 'Регистрационный номер прежнего заявления',
      },
      limits: { maxLength: 50 },
      unconfirmed: true,
    },
    {
      key: 'preferredDate',
      type: 'date',
      required: false,
      label: {
        hy: 'Ձեզ հարմար օրը',
        en: 'Day that suits you',
        ru: 'Удобный для вас день',
      },
      hint: {
        hy: 'Հնարավորության դեպքում կնշանակենք այդ օրը կամ դրան մոտ օր',
        en: 'If possible the appointment will be on that day or close to it',
        ru: 'По возможности приём назначат на этот или ближайший к нему день',
      },
      limits: { when: 'future' },
      unconfirmed: true,
    },
    {
      key: 'preferredTime',
      type: 'choice',
      required: true,
      label: { hy: 'Ձեզ հարմար ժամը', en: 'Time that suits you', ru: 'Удобное для вас время' },
      options: [
        { value: 'any', label: { hy: 'Ցանկացած ժամի', en: 'Any time', ru: 'В любое время' } },
        { value: 'morning', label: { hy: 'Կեսօրից առաջ', en: 'Before noon', ru: 'До полудня' } },
        { value: 'afternoon', label: { hy: 'Կեսօրից հետո', en: 'In the afternoon', ru: 'После полудня' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'contactPhone',
      type: 'phone',
      required: true,
      label: {
        hy: 'Հեռախոսահամար՝ ընդունելության օրվա մասին տեղեկացնելու համար',
        en: 'Phone number to tell you the day of the appointment',
        ru: 'Телефон, по которому сообщить день приёма',
      },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [identityDocument],
};
