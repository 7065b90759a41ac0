import type { FormField } from '../../domain/form.ts';
import { outletAddress, outletName } from '../fields.ts';

/** What stays open and where. */
export const outlet: readonly FormField[] = [
  {
    key: 'outletKind',
    type: 'choice',
    required: true,
    label: { hy: 'Օբյեկտի տեսակը', en: 'Kind of outlet', ru: 'Вид объекта' },
    options: [
      { value: 'shop', label: { hy: 'Խանութ կամ կրպակ', en: 'Shop or kiosk', ru: 'Магазин или киоск' } },
      {
        value: 'catering',
        label: { hy: 'Հանրային սննդի օբյեկտ', en: 'Catering outlet', ru: 'Объект общественного питания' },
      },
      { value: 'entertainment', label: { hy: 'Ժամանցի օբյեկտ', en: 'Entertainment venue', ru: 'Объект развлечений' } },
      { value: 'other', label: { hy: 'Այլ օբյեկտ', en: 'Other', ru: 'Другой объект' } },
    ],
    unconfirmed: true,
  },
  outletName,
  outletAddress,
  {
    key: 'outletArea',
    type: 'number',
    required: true,
    label: { hy: 'Օբյեկտի մակերեսը, մ²', en: 'Area of the outlet, m²', ru: 'Площадь объекта, м²' },
    limits: { min: 1, max: 100_000, step: 0.01 },
    unconfirmed: true,
  },
];
