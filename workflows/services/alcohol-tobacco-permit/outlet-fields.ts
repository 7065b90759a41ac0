import type { FormField } from '../../domain/form.ts';

/** Where it will be sold. */
export const outlet: readonly FormField[] = [
  {
    key: 'outletKind',
    type: 'choice',
    required: true,
    label: { hy: 'Առևտրի օբյեկտի տեսակը', en: 'Kind of outlet', ru: 'Вид торгового объекта' },
    options: [
      { value: 'shop', label: { hy: 'Խանութ', en: 'Shop', ru: 'Магазин' } },
      { value: 'kiosk', label: { hy: 'Կրպակ', en: 'Kiosk', ru: 'Киоск' } },
      {
        value: 'catering',
        label: { hy: 'Հանրային սննդի օբյեկտ', en: 'Catering outlet', ru: 'Объект общественного питания' },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'outletName',
    type: 'text',
    required: false,
    label: { hy: 'Առևտրի օբյեկտի անվանումը', en: 'Name of the outlet', ru: 'Название торгового объекта' },
    hint: { hy: 'Ինչպես գրված է ցուցանակին', en: 'As on the signboard', ru: 'Как на вывеске' },
    limits: { maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'outletAddress',
    type: 'address',
    required: true,
    label: { hy: 'Առևտրի օբյեկտի հասցեն', en: 'Address of the outlet', ru: 'Адрес торгового объекта' },
    hint: { hy: 'Բնակավայր, փողոց, շենք', en: 'Settlement, street, building', ru: 'Населённый пункт, улица, дом' },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'salesArea',
    type: 'number',
    required: true,
    label: { hy: 'Վաճառասրահի մակերեսը, մ²', en: 'Sales floor area, m²', ru: 'Площадь торгового зала, м²' },
    hint: {
      hy: 'Առանց պահեստի և օժանդակ տարածքների',
      en: 'Without storage and auxiliary rooms',
      ru: 'Без склада и подсобных помещений',
    },
    limits: { min: 1, max: 100_000, step: 0.01 },
    unconfirmed: true,
  },
];
