import type { FormField } from '../../domain/form.ts';
import { startDate } from '../fields.ts';

/** How many guests it takes and from when. */
export const service: readonly FormField[] = [
  {
    key: 'hallArea',
    type: 'number',
    required: true,
    label: {
      hy: 'Սպասարկման սրահի մակերեսը, մ²',
      en: 'Area of the guest hall, m²',
      ru: 'Площадь зала обслуживания, м²',
    },
    hint: { hy: 'Առանց խոհանոցի և պահեստի', en: 'Without kitchen and storage', ru: 'Без кухни и склада' },
    limits: { min: 1, max: 100_000, step: 0.01 },
    unconfirmed: true,
  },
  {
    key: 'seats',
    type: 'number',
    required: true,
    label: { hy: 'Նստատեղերի քանակը', en: 'Number of seats', ru: 'Количество посадочных мест' },
    limits: { min: 0, max: 5_000, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'openAirSeating',
    type: 'boolean',
    required: true,
    label: {
      hy: 'Ունենալո՞ւ եք բացօթյա սպասարկման տարածք',
      en: 'Will there be an open-air seating area?',
      ru: 'Будет ли площадка для обслуживания под открытым небом?',
    },
    unconfirmed: true,
  },
  startDate,
];
