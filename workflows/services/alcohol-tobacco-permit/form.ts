import type { Form } from '../../domain/form.ts';
import { organisationRegistration, rightToPremises } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { outlet } from './outlet-fields.ts';
import { sale } from './sale-fields.ts';

export const form: Form = {
  fields: [...outlet, ...sale, resultDelivery],
  documents: [
    organisationRegistration,
    rightToPremises,
    {
      key: 'area',
      required: true,
      label: {
        hy: 'Վաճառասրահի մակերեսը հաստատող տվյալ',
        en: 'Proof of the sales floor area',
        ru: 'Подтверждение площади торгового зала',
      },
      unconfirmed: true,
    },
    {
      key: 'hdm',
      required: false,
      label: {
        hy: 'Հսկիչ-դրամարկղային մեքենայի գրանցման քարտ',
        en: 'Cash register registration card',
        ru: 'Карта регистрации кассового аппарата',
      },
      unconfirmed: true,
    },
  ],
};
