import type { Form } from '../../domain/form.ts';
import { organisationRegistration, rightToPremises } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { goods } from './goods-fields.ts';
import { outlet } from './outlet-fields.ts';

export const form: Form = {
  fields: [...goods, ...outlet, resultDelivery],
  documents: [
    organisationRegistration,
    rightToPremises,
    {
      key: 'safety',
      required: true,
      label: {
        hy: 'Հրդեհային և տեխնիկական անվտանգության եզրակացություն',
        en: 'Fire and technical safety opinion',
        ru: 'Заключение о пожарной и технической безопасности',
      },
      unconfirmed: true,
    },
  ],
};
