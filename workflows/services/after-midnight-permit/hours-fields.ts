import type { FormField } from '../../domain/form.ts';
import { startDate } from '../fields.ts';

/** Until when and how it will work. */
export const hours: readonly FormField[] = [
  {
    key: 'worksUntil',
    type: 'choice',
    required: true,
    label: {
      hy: 'Մինչև ո՞ր ժամն եք աշխատելու',
      en: 'Until what hour will you work?',
      ru: 'До какого часа вы будете работать?',
    },
    options: [
      { value: '02:00', label: { hy: 'Մինչև ժամը 02:00-ն', en: 'Until 02:00', ru: 'До 02:00' } },
      { value: '04:00', label: { hy: 'Մինչև ժամը 04:00-ն', en: 'Until 04:00', ru: 'До 04:00' } },
      { value: '06:00', label: { hy: 'Մինչև ժամը 06:00-ն', en: 'Until 06:00', ru: 'До 06:00' } },
      { value: 'round-the-clock', label: { hy: 'Շուրջօրյա', en: 'Round the clock', ru: 'Круглосуточно' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'music',
    type: 'boolean',
    required: true,
    showIf: { field: 'outletKind', in: ['catering', 'entertainment'] },
    label: {
      hy: 'Ժամը 24:00-ից հետո հնչելո՞ւ է երաժշտություն',
      en: 'Will music be played after 24:00?',
      ru: 'Будет ли звучать музыка после 24:00?',
    },
    unconfirmed: true,
  },
  startDate,
];
