import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    {
      key: 'permit',
      required: true,
      label: {
        hy: 'Շինարարության թույլտվության պատճեն',
        en: 'Copy of the construction permit',
        ru: 'Копия разрешения на строительство',
      },
      unconfirmed: true,
    },
    {
      key: 'contract',
      required: true,
      label: {
        hy: 'Շինարարական կապալի և տեխնիկական հսկողության պայմանագրերի տվյալներ',
        en: 'Details of the works contract and of the technical supervision contract',
        ru: 'Данные договоров подряда и технического надзора',
      },
      unconfirmed: true,
    },
  ],
};
