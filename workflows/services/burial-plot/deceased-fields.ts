import type { FormField } from '../../domain/form.ts';

/** Who died, and what the applicant was to that person. */
export const deceased: readonly FormField[] = [
  {
    key: 'deceasedName',
    type: 'text',
    required: true,
    label: {
      hy: 'Մահացածի անունը, ազգանունը, հայրանունը',
      en: 'Full name of the deceased',
      ru: 'Имя, фамилия и отчество умершего',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'deathDate',
    type: 'date',
    required: true,
    label: { hy: 'Մահվան օրը', en: 'Date of death', ru: 'Дата смерти' },
    limits: { when: 'past' },
    unconfirmed: true,
  },
  {
    key: 'kinship',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ի՞նչ կապ ունեք մահացածի հետ',
      en: 'What were you to the deceased?',
      ru: 'Кем вы приходитесь умершему?',
    },
    options: [
      { value: 'spouse', label: { hy: 'Ամուսին (կին)', en: 'Spouse', ru: 'Супруг (супруга)' } },
      { value: 'parent', label: { hy: 'Ծնող', en: 'Parent', ru: 'Родитель' } },
      { value: 'child', label: { hy: 'Զավակ', en: 'Child', ru: 'Сын или дочь' } },
      { value: 'sibling', label: { hy: 'Եղբայր կամ քույր', en: 'Brother or sister', ru: 'Брат или сестра' } },
      { value: 'relative', label: { hy: 'Այլ ազգական', en: 'Another relative', ru: 'Другой родственник' } },
      {
        value: 'none',
        label: {
          hy: 'Ազգական չեմ, կազմակերպում եմ հուղարկավորությունը',
          en: 'No relative; I arrange the burial',
          ru: 'Не родственник, организую похороны',
        },
      },
    ],
    unconfirmed: true,
  },
];
