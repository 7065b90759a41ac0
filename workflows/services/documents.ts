import type { DocumentKind } from '../domain/form.ts';

/** Documents that many services ask for. The filled-in form is the application itself, so no service asks for that as a file. */
export const identityDocument: DocumentKind = {
  key: 'id',
  required: true,
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
