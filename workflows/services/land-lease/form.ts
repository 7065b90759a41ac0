import type { Form } from '../../domain/form.ts';
import { identityDocument, planOfUse } from '../documents.ts';
import { plannedUse, plotAddress, plotArea, plotCadastralCode } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'rightKind',
      type: 'choice',
      required: true,
      label: { hy: 'Ի՞նչ իրավունք եք խնդրում', en: 'Which right do you ask for?', ru: 'Какое право вы запрашиваете?' },
      options: [
        { value: 'lease', label: { hy: 'Վարձակալության իրավունք', en: 'Lease', ru: 'Право аренды' } },
        { value: 'build', label: { hy: 'Կառուցապատման իրավունք', en: 'Right to build', ru: 'Право застройки' } },
      ],
      unconfirmed: true,
    },
    plotCadastralCode,
    plotAddress,
    plotArea,
    {
      key: 'usePurpose',
      type: 'choice',
      required: true,
      label: { hy: 'Օգտագործման նպատակը', en: 'Purpose of the use', ru: 'Цель использования' },
      options: [
        { value: 'farming', label: { hy: 'Գյուղատնտեսություն', en: 'Farming', ru: 'Сельское хозяйство' } },
        {
          value: 'trade',
          label: { hy: 'Առևտուր կամ սպասարկում', en: 'Trade or services', ru: 'Торговля или услуги' },
        },
        { value: 'production', label: { hy: 'Արտադրություն', en: 'Production', ru: 'Производство' } },
        { value: 'housing', label: { hy: 'Բնակելի կառուցապատում', en: 'Housing', ru: 'Жилая застройка' } },
        { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Другое' } },
      ],
      unconfirmed: true,
    },
    plannedUse,
    {
      key: 'years',
      type: 'number',
      required: true,
      label: {
        hy: 'Քանի՞ տարով եք խնդրում հողամասը',
        en: 'For how many years do you ask for the plot?',
        ru: 'На сколько лет вы просите участок?',
      },
      limits: { min: 1, max: 99, step: 1 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The cadastral code and the purpose, which the source lists among the papers, are the form's own fields.
  documents: [identityDocument, { ...planOfUse, required: false }],
};
