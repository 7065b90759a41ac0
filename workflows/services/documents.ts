import type { DocumentKind } from '../domain/form.ts';

/** Documents that many services ask for. The filled-in form is the application itself, so no service asks for that as a file. */
export const identityDocument: DocumentKind = {
  key: 'id',
  required: true,
  types: ['pdf', 'image'],
  label: {
    hy: 'Անձը հաստատող փաստաթուղթ (անձնագիր կամ նույնականացման քարտ) և ՀԾՀ',
    en: 'Identity document (passport or ID card) and public services number (PSN)',
    ru: 'Документ, удостоверяющий личность (паспорт или ИД-карта), и номер общественных услуг (НОУ)',
  },
};

/** Asked of representatives; whether there is one is not among the answers, so the clerk looks for it. */
export const powerOfAttorney: DocumentKind = {
  key: 'poa',
  required: false,
  label: {
    hy: 'Լիազորագիր (ներկայացուցչի դեպքում)',
    en: 'Power of attorney (if filed by a representative)',
    ru: 'Доверенность (при подаче представителем)',
  },
};

export const acceptanceAct: DocumentKind = {
  key: 'accept',
  required: true,
  label: {
    hy: 'Ընդունող հանձնաժողովի ակտ',
    en: 'Act of the acceptance commission',
    ru: 'Акт приёмочной комиссии',
  },
};

export const asBuiltDocuments: DocumentKind = {
  key: 'exec',
  required: true,
  label: {
    hy: 'Կատարողական փաստաթղթերի ցանկ',
    en: 'List of as-built documents',
    ru: 'Перечень исполнительной документации',
  },
  max: 10,
};

export const constructionPermitCopy: DocumentKind = {
  key: 'permit',
  required: true,
  label: {
    hy: 'Շինարարության թույլտվության պատճեն',
    en: 'Copy of the construction permit',
    ru: 'Копия разрешения на строительство',
  },
};

export const organisationRegistration: DocumentKind = {
  key: 'legal',
  required: true,
  label: {
    hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
    en: 'Certificate of state registration of the company or sole trader (TIN)',
    ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
  },
  unconfirmed: true,
};

export const rightToPremises: DocumentKind = {
  key: 'premises',
  required: true,
  label: {
    hy: 'Տարածքի նկատմամբ իրավունքը հաստատող փաստաթուղթ (սեփականություն կամ վարձակալություն)',
    en: 'Document proving the right to the premises (title or lease)',
    ru: 'Документ о праве на помещение (собственность или аренда)',
  },
  unconfirmed: true,
};

export const schemeOfPlace: DocumentKind = {
  key: 'sitemap',
  required: true,
  label: {
    hy: 'Տեղադրման վայրի սխեմա կամ լուսանկար',
    en: 'Scheme or photo of the place',
    ru: 'Схема или фото места размещения',
  },
  unconfirmed: true,
};

export const titleCopy: DocumentKind = {
  key: 'own',
  required: true,
  label: {
    hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
    en: 'Copy of the certificate of state registration of the right to the real estate',
    ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
  },
};

export const plotPlan: DocumentKind = {
  key: 'plan',
  required: true,
  label: {
    hy: 'Հողամասի հատակագիծ՝ օբյեկտի առաջարկվող տեղանշմամբ',
    en: 'Plot plan with the proposed position of the object',
    ru: 'План участка с предлагаемым размещением объекта',
  },
};

export const planOfUse: DocumentKind = {
  key: 'bizplan',
  required: true,
  label: { hy: 'Օգտագործման ծրագիր', en: 'Plan of use', ru: 'План использования' },
};

export const signatureSheet: DocumentKind = {
  key: 'sign',
  required: true,
  label: { hy: 'Ստորագրահավաքի թերթ', en: 'Signature sheet', ru: 'Подписной лист' },
  max: 10,
};

export const designDocuments: DocumentKind = {
  key: 'design',
  required: true,
  label: {
    hy: 'Նախագծային փաստաթղթեր (2 օրինակ)',
    en: 'Design documents (2 copies)',
    ru: 'Проектная документация (2 экземпляра)',
  },
  max: 10,
};

export const attachments: DocumentKind = {
  key: 'evidence',
  required: false,
  label: {
    hy: 'Կից նյութեր (լուսանկար, փաստաթուղթ)',
    en: 'Attachments (photo, document)',
    ru: 'Приложения (фото, документ)',
  },
  max: 10,
};
