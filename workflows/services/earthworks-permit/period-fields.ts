import type { FormField } from '../../domain/form.ts';

/** When, and what it means for the traffic. */
export const period: readonly FormField[] = [
  {
    key: 'startDate',
    type: 'date',
    required: true,
    label: { hy: 'Աշխատանքների մեկնարկի օրը', en: 'First day of the works', ru: 'День начала работ' },
    limits: { when: 'future' },
    unconfirmed: true,
  },
  {
    key: 'days',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ օր են տևելու աշխատանքները՝ ներառյալ ծածկույթի վերականգնումը',
      en: 'How many days will the works take, with restoring the surface?',
      ru: 'Сколько дней займут работы, включая восстановление покрытия?',
    },
    limits: { min: 1, max: 30, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'roadClosure',
    type: 'choice',
    required: true,
    label: { hy: 'Պե՞տք է արդյոք փակել ճանապարհը', en: 'Must the road be closed?', ru: 'Нужно ли перекрывать дорогу?' },
    options: [
      { value: 'none', label: { hy: 'Ոչ', en: 'No', ru: 'Нет' } },
      { value: 'partial', label: { hy: 'Այո, մասամբ', en: 'Yes, partly', ru: 'Да, частично' } },
      { value: 'full', label: { hy: 'Այո, ամբողջությամբ', en: 'Yes, completely', ru: 'Да, полностью' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'closureTimes',
    type: 'text',
    required: true,
    showIf: { field: 'roadClosure', in: ['partial', 'full'] },
    label: {
      hy: 'Ո՞ր օրերին և ժամերին է փակ լինելու ճանապարհը',
      en: 'On which days and at what hours will the road be closed?',
      ru: 'В какие дни и часы дорога будет перекрыта?',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
];
