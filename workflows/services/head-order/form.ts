import type { Form } from '../../domain/form.ts';
import { groundDocuments, legalBasis, subject } from '../office-fields.ts';

export const form: Form = {
  fields: [
    {
      key: 'orderKind',
      type: 'choice',
      required: true,
      label: { hy: 'Կարգադրության տեսակը', en: 'Kind of order', ru: 'Вид распоряжения' },
      options: [
        { value: 'staff', label: { hy: 'Անձնակազմ', en: 'Staff', ru: 'Личный состав' } },
        { value: 'leave', label: { hy: 'Արձակուրդ', en: 'Leave', ru: 'Отпуск' } },
        { value: 'mission', label: { hy: 'Գործուղում', en: 'Business trip', ru: 'Командировка' } },
        {
          value: 'organisation',
          label: { hy: 'Աշխատանքի կազմակերպում', en: 'Organisation of work', ru: 'Организация работы' },
        },
        { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Иное' } },
      ],
      unconfirmed: true,
    },
    subject,
    legalBasis,
  ],
  documents: [groundDocuments],
};
