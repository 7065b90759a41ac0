import type { DocumentKind, FormField } from '../domain/form.ts';

/** Questions and documents of the office's own papers. */
export const subject: FormField = {
  key: 'subject',
  type: 'text',
  required: true,
  label: { hy: 'Վերնագիր (հարցի համառոտ անվանում)', en: 'Subject', ru: 'Заголовок (краткое содержание)' },
  limits: { minLength: 3, maxLength: 200 },
  unconfirmed: true,
};

export const legalBasis: FormField = {
  key: 'legalBasis',
  type: 'longtext',
  required: true,
  label: { hy: 'Իրավական հիմքը', en: 'Legal basis', ru: 'Правовое основание' },
  hint: {
    hy: 'Օրենքը կամ այլ ակտը՝ հոդվածով, որի հիման վրա ընդունվում է ակտը',
    en: 'The law or other act, with its article, on which the act rests',
    ru: 'Закон или иной акт со статьёй, на основании которого принимается акт',
  },
  limits: { minLength: 3, maxLength: 2_000 },
  unconfirmed: true,
};

export const groundDocuments: DocumentKind = {
  key: 'grounds',
  required: false,
  label: {
    hy: 'Հիմնավորող փաստաթղթեր (զեկուցագիր, միջնորդություն, հաշվարկ)',
    en: 'Supporting documents (memo, motion, calculation)',
    ru: 'Обосновывающие документы (докладная, ходатайство, расчёт)',
  },
  max: 10,
  unconfirmed: true,
};
