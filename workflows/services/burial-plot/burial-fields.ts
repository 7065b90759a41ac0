import type { FormField } from '../../domain/form.ts';

/** Which plot, where and for when. */
export const burial: readonly FormField[] = [
  {
    key: 'cemetery',
    type: 'text',
    required: true,
    label: { hy: 'Գերեզմանատունը', en: 'Cemetery', ru: 'Кладбище' },
    hint: {
      hy: 'Բնակավայրը և գերեզմանատան անվանումը',
      en: 'Settlement and name of the cemetery',
      ru: 'Населённый пункт и название кладбища',
    },
    limits: { minLength: 2, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'plotKind',
    type: 'choice',
    required: true,
    label: { hy: 'Ինչպիսի՞ գերեզմանատեղի է պետք', en: 'Which kind of plot do you need?', ru: 'Какое место нужно?' },
    options: [
      {
        value: 'single',
        label: {
          hy: 'Նոր գերեզմանատեղի՝ մեկ հոգու համար (2,5 մ²)',
          en: 'New plot for one grave (2.5 m²)',
          ru: 'Новое место на одну могилу (2,5 м²)',
        },
      },
      {
        value: 'family',
        label: {
          hy: 'Նոր ընտանեկան գերեզմանատեղի (մինչև 12,5 մ²)',
          en: 'New family plot (up to 12.5 m²)',
          ru: 'Новое семейное место (до 12,5 м²)',
        },
      },
      {
        value: 'existing',
        label: {
          hy: 'Տեղ արդեն հատկացված ընտանեկան գերեզմանատեղիում',
          en: 'A place in the family plot we already have',
          ru: 'Место на уже выделенном семейном участке',
        },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'existingPlot',
    type: 'text',
    required: true,
    showIf: { field: 'plotKind', is: 'existing' },
    label: {
      hy: 'Այդ գերեզմանատեղիի համարը կամ այնտեղ թաղվածի անունը, ազգանունը',
      en: 'Number of that plot, or the name of a person buried there',
      ru: 'Номер этого участка или имя похороненного там лица',
    },
    limits: { minLength: 1, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'burialDate',
    type: 'date',
    required: true,
    label: { hy: 'Հուղարկավորության օրը', en: 'Day of the burial', ru: 'День похорон' },
    limits: { when: 'future' },
    unconfirmed: true,
  },
];
