import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument, schemeOfPlace } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  { ...identityDocument, unconfirmed: true },
  {
    key: 'legal',
    required: false,
    label: {
      hy: 'Իրավաբանական անձի կամ անհատ ձեռնարկատիրոջ պետական գրանցման վկայական (ՀՎՀՀ)',
      en: 'Certificate of state registration of the company or sole trader (TIN)',
      ru: 'Свидетельство о регистрации юрлица или ИП (УНН)',
    },
    unconfirmed: true,
  },
  {
    key: 'adsketch',
    required: true,
    label: {
      hy: 'Գովազդի էսքիզ՝ չափերով',
      en: 'Sketch of the advertisement with dimensions',
      ru: 'Эскиз рекламы с размерами',
    },
    unconfirmed: true,
  },
  schemeOfPlace,
  {
    key: 'ownerok',
    required: false,
    label: {
      hy: 'Գույքի սեփականատիրոջ համաձայնություն',
      en: 'Consent of the owner of the property',
      ru: 'Согласие собственника объекта',
    },
    showIf: { field: 'placeOwner', is: 'other' },
    unconfirmed: true,
  },
];
