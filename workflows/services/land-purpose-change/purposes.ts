import type { FormField } from '../../domain/form.ts';

/** The kinds of land by their designated purpose. */
const purposes: NonNullable<FormField['options']> = [
  {
    value: 'agricultural',
    label: { hy: 'Գյուղատնտեսական նշանակության', en: 'Agricultural land', ru: 'Сельскохозяйственного назначения' },
  },
  { value: 'settlement', label: { hy: 'Բնակավայրերի', en: 'Land of settlements', ru: 'Населённых пунктов' } },
  {
    value: 'industrial',
    label: {
      hy: 'Արդյունաբերության, ընդերքօգտագործման և այլ արտադրական նշանակության օբյեկտների',
      en: 'Land of industry, mining and other production',
      ru: 'Промышленности, недропользования и иных производственных объектов',
    },
  },
  {
    value: 'infrastructure',
    label: {
      hy: 'Էներգետիկայի, կապի, տրանսպորտի, կոմունալ ենթակառուցվածքների օբյեկտների',
      en: 'Land of energy, communications, transport and utilities',
      ru: 'Объектов энергетики, связи, транспорта и коммунальной инфраструктуры',
    },
  },
  {
    value: 'protected',
    label: { hy: 'Հատուկ պահպանվող տարածքների', en: 'Specially protected areas', ru: 'Особо охраняемых территорий' },
  },
  {
    value: 'special',
    label: { hy: 'Հատուկ նշանակության', en: 'Land for special purposes', ru: 'Специального назначения' },
  },
  { value: 'forest', label: { hy: 'Անտառային', en: 'Forest land', ru: 'Лесные' } },
  { value: 'water', label: { hy: 'Ջրային', en: 'Water land', ru: 'Водные' } },
  { value: 'reserve', label: { hy: 'Պահուստային', en: 'Reserve land', ru: 'Запаса' } },
];

export const currentPurpose: FormField = {
  key: 'currentPurpose',
  type: 'choice',
  required: true,
  label: {
    hy: 'Հողամասի ներկայիս նպատակային նշանակությունը',
    en: 'Present designated purpose of the plot',
    ru: 'Нынешнее целевое назначение участка',
  },
  hint: {
    hy: 'Գրված է իրավունքի գրանցման վկայականում',
    en: 'It stands in the certificate of registration',
    ru: 'Указано в свидетельстве о регистрации права',
  },
  options: purposes,
  unconfirmed: true,
};

export const requestedPurpose: FormField = {
  key: 'requestedPurpose',
  type: 'choice',
  required: true,
  label: {
    hy: 'Հայցվող նպատակային նշանակությունը',
    en: 'Designated purpose you ask for',
    ru: 'Запрашиваемое целевое назначение',
  },
  hint: {
    hy: 'Եթե փոխվում է միայն գործառնական նշանակությունը, ընտրեք նույնը',
    en: 'If only the functional use changes, choose the same',
    ru: 'Если меняется только функциональное назначение, выберите то же',
  },
  options: purposes,
  unconfirmed: true,
};
