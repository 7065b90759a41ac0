import type { Form } from '../../domain/form.ts';
import { groundDocuments, legalBasis, subject } from '../office-fields.ts';

export const form: Form = {
  fields: [
    {
      key: 'decisionKind',
      type: 'choice',
      required: true,
      label: { hy: 'Որոշման տեսակը', en: 'Kind of decision', ru: 'Вид решения' },
      options: [
        {
          value: 'appointment',
          label: {
            hy: 'Պաշտոնի նշանակում կամ պաշտոնից ազատում',
            en: 'Appointment to or dismissal from an office',
            ru: 'Назначение на должность или освобождение от неё',
          },
        },
        {
          value: 'arrears',
          label: {
            hy: 'Պարտավորության (ապառքի) վճարման պահանջ',
            en: 'Demand to pay arrears',
            ru: 'Требование об уплате задолженности',
          },
        },
        {
          value: 'proceeding',
          label: {
            hy: 'Սեփական նախաձեռնությամբ հարուցված վարչական վարույթ',
            en: 'Administrative proceedings on own initiative',
            ru: 'Административное производство по собственной инициативе',
          },
        },
        { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Иное' } },
      ],
      unconfirmed: true,
    },
    subject,
    {
      key: 'addressee',
      type: 'text',
      required: false,
      label: { hy: 'Ում է վերաբերում որոշումը', en: 'Whom it concerns', ru: 'Кого касается решение' },
      limits: { maxLength: 200 },
      unconfirmed: true,
    },
    legalBasis,
  ],
  documents: [groundDocuments],
};
