import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [
    identityDocument,
    {
      key: 'premises',
      required: true,
      label: {
        hy: 'Տարածքի նկատմամբ իրավունքը հաստատող փաստաթուղթ (սեփականություն կամ վարձակալություն)',
        en: 'Document proving the right to the premises (title or lease)',
        ru: 'Документ о праве на помещение (собственность или аренда)',
      },
      unconfirmed: true,
    },
    {
      key: 'sketch',
      required: true,
      label: { hy: 'Էսքիզային նախագիծ', en: 'Sketch design', ru: 'Эскизный проект' },
      unconfirmed: true,
    },
    {
      key: 'sitemap',
      required: true,
      label: {
        hy: 'Տեղադրման վայրի սխեմա կամ լուսանկար',
        en: 'Scheme or photo of the place',
        ru: 'Схема или фото места размещения',
      },
      unconfirmed: true,
    },
  ],
};
