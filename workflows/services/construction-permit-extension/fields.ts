import type { FormField } from '../../domain/form.ts';
import { permitDate, permitNumber, siteAddress } from '../fields.ts';

export const fields: readonly FormField[] = [
  permitNumber,
  permitDate,
  {
    key: 'permitValidUntil',
    type: 'date',
    required: true,
    label: {
      hy: 'Մինչև ե՞րբ է գործում թույլտվությունը',
      en: 'Until when is the permit valid?',
      ru: 'До какого числа действует разрешение?',
    },
    unconfirmed: true,
  },
  siteAddress,
  {
    key: 'extensionMonths',
    type: 'number',
    required: true,
    label: {
      hy: 'Քանի՞ ամսով եք խնդրում երկարաձգել ժամկետը',
      en: 'By how many months do you ask to extend it?',
      ru: 'На сколько месяцев вы просите продлить срок?',
    },
    limits: { min: 1, max: 12, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'extensionReason',
    type: 'choice',
    required: true,
    label: { hy: 'Երկարաձգման պատճառը', en: 'Reason for the extension', ru: 'Причина продления' },
    options: [
      { value: 'weather', label: { hy: 'Եղանակային պայմաններ', en: 'Weather', ru: 'Погодные условия' } },
      {
        value: 'funding',
        label: { hy: 'Ֆինանսական դժվարություններ', en: 'Financial difficulties', ru: 'Финансовые затруднения' },
      },
      {
        value: 'contractor',
        label: {
          hy: 'Կապալառուի փոփոխություն կամ ուշացում',
          en: 'Change or delay of the contractor',
          ru: 'Смена подрядчика или задержка с его стороны',
        },
      },
      { value: 'design', label: { hy: 'Նախագծի փոփոխություն', en: 'Change of the design', ru: 'Изменение проекта' } },
      { value: 'other', label: { hy: 'Այլ պատճառ', en: 'Another reason', ru: 'Другая причина' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'reasonDetails',
    type: 'longtext',
    required: true,
    showIf: { field: 'extensionReason', is: 'other' },
    label: { hy: 'Նշեք պատճառը', en: 'State the reason', ru: 'Укажите причину' },
    limits: { minLength: 5, maxLength: 1_000 },
    unconfirmed: true,
  },
];
