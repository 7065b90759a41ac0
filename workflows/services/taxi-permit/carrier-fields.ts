import type { FormField } from '../../domain/form.ts';

/** Who drives passengers, and under which name. */
export const carrier: readonly FormField[] = [
  {
    key: 'carrierKind',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ո՞վ է իրականացնելու ծառայությունը',
      en: 'Who will provide the service?',
      ru: 'Кто будет оказывать услугу?',
    },
    options: [
      { value: 'person', label: { hy: 'Ֆիզիկական անձ', en: 'Natural person', ru: 'Физическое лицо' } },
      {
        value: 'sole-trader',
        label: { hy: 'Անհատ ձեռնարկատեր', en: 'Sole trader', ru: 'Индивидуальный предприниматель' },
      },
      { value: 'company', label: { hy: 'Իրավաբանական անձ', en: 'Company', ru: 'Юридическое лицо' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'serviceName',
    type: 'text',
    required: false,
    showIf: { field: 'carrierKind', in: ['sole-trader', 'company'] },
    label: { hy: 'Տաքսի ծառայության անվանումը', en: 'Name of the taxi service', ru: 'Название службы такси' },
    limits: { maxLength: 200 },
    unconfirmed: true,
  },
];
