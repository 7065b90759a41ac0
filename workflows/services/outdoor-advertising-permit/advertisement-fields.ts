import type { FormField } from '../../domain/form.ts';

/** What will be shown. */
export const advertisement: readonly FormField[] = [
  {
    key: 'adKind',
    type: 'choice',
    required: true,
    label: { hy: 'Գովազդի տեսակը', en: 'Kind of advertisement', ru: 'Вид рекламы' },
    options: [
      {
        value: 'billboard',
        label: { hy: 'Առանձին կանգնած վահանակ', en: 'Free-standing billboard', ru: 'Отдельно стоящий щит' },
      },
      {
        value: 'on-building',
        label: {
          hy: 'Պաստառ կամ վահանակ շենքի վրա',
          en: 'Banner or panel on a building',
          ru: 'Баннер или щит на здании',
        },
      },
      { value: 'screen', label: { hy: 'Էլեկտրոնային էկրան', en: 'Electronic screen', ru: 'Электронный экран' } },
      { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Другое' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'otherKind',
    type: 'text',
    required: true,
    showIf: { field: 'adKind', is: 'other' },
    label: { hy: 'Նշեք գովազդի տեսակը', en: 'Name the kind of advertisement', ru: 'Укажите вид рекламы' },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'content',
    type: 'longtext',
    required: true,
    label: { hy: 'Գովազդի բովանդակությունը', en: 'Content of the advertisement', ru: 'Содержание рекламы' },
    hint: {
      hy: 'Ինչ է գովազդվում և ինչ տեքստ է գրվելու',
      en: 'What is advertised and which words will be shown',
      ru: 'Что рекламируется и какой текст будет размещён',
    },
    limits: { minLength: 3, maxLength: 2_000 },
    unconfirmed: true,
  },
  {
    key: 'faceArea',
    type: 'number',
    required: true,
    label: { hy: 'Գովազդային մակերեսը, մ²', en: 'Area of the advertisement, m²', ru: 'Площадь рекламы, м²' },
    hint: {
      hy: 'Բոլոր կողմերի ընդհանուր մակերեսը՝ ըստ էսքիզի',
      en: 'All sides together, as in the sketch',
      ru: 'Общая площадь всех сторон по эскизу',
    },
    limits: { min: 0.1, max: 1_000, step: 0.01 },
    unconfirmed: true,
  },
];
