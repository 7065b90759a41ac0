import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { child } from './child-fields.ts';
import { place } from './place-fields.ts';

export const form: Form = {
  fields: [...child, ...place, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'birth',
      required: true,
      label: {
        hy: 'Երեխայի ծննդյան վկայական',
        en: 'Birth certificate of the child',
        ru: 'Свидетельство о рождении ребёнка',
      },
    },
    {
      key: 'resid',
      required: true,
      label: {
        hy: 'Հաշվառման վայրը հաստատող փաստաթուղթ',
        en: 'Proof of registered residence',
        ru: 'Документ о месте учёта (регистрации)',
      },
    },
    {
      key: 'priority',
      required: false,
      showIf: { field: 'priorityGround', in: ['many-children', 'disability', 'service', 'other'] },
      label: {
        hy: 'Առաջնահերթության իրավունքը հաստատող փաստաթուղթ',
        en: 'Proof of a right to priority',
        ru: 'Документ о праве на первоочередность',
      },
    },
    {
      key: 'form26',
      required: false,
      label: {
        hy: 'Բժշկական տեղեկանք՝ ձև 26 (ընդունվելիս)',
        en: 'Medical certificate, form 26 (on admission)',
        ru: 'Медицинская справка, форма 26 (при приёме)',
      },
    },
  ],
};
