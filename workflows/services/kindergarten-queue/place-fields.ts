import type { FormField } from '../../domain/form.ts';

/** Where and from when a place is wanted, and what gives priority. */
export const place: readonly FormField[] = [
  {
    key: 'kindergarten',
    type: 'text',
    required: true,
    label: { hy: 'Նախընտրելի մանկապարտեզը', en: 'Preferred kindergarten', ru: 'Желаемый детский сад' },
    hint: {
      hy: 'Անվանումը կամ համարը. երեխան կարող է հերթագրվել միայն մեկ մանկապարտեզում',
      en: 'Its name or number; a child can be in the queue of one kindergarten only',
      ru: 'Название или номер; ребёнка можно поставить в очередь только в один детский сад',
    },
    limits: { minLength: 1, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'startDate',
    type: 'date',
    required: true,
    label: {
      hy: 'Ո՞ր օրվանից է պետք տեղը',
      en: 'From when is the place needed?',
      ru: 'С какого дня нужно место?',
    },
    limits: { when: 'future' },
    unconfirmed: true,
  },
  {
    key: 'priorityGround',
    type: 'choice',
    required: true,
    label: {
      hy: 'Առաջնահերթության իրավունք',
      en: 'Right to priority',
      ru: 'Право на первоочередность',
    },
    options: [
      { value: 'none', label: { hy: 'Չունենք', en: 'None', ru: 'Нет' } },
      {
        value: 'many-children',
        label: {
          hy: 'Երեք և ավելի անչափահաս երեխա ունեցող ընտանիք',
          en: 'Family with three or more children under 18',
          ru: 'Семья с тремя и более несовершеннолетними детьми',
        },
      },
      {
        value: 'disability',
        label: {
          hy: 'Երեխան կամ ծնողը հաշմանդամություն ունի',
          en: 'The child or a parent has a disability',
          ru: 'У ребёнка или родителя инвалидность',
        },
      },
      {
        value: 'service',
        label: {
          hy: 'Զինծառայողի կամ զոհված զինծառայողի երեխա',
          en: 'Child of a serviceperson or of a fallen serviceperson',
          ru: 'Ребёнок военнослужащего или погибшего военнослужащего',
        },
      },
      { value: 'other', label: { hy: 'Այլ հիմք', en: 'Another ground', ru: 'Иное основание' } },
    ],
    unconfirmed: true,
  },
];
