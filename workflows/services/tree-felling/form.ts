import type { Form } from '../../domain/form.ts';
import { identityDocument, titleCopy } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { trees } from './tree-fields.ts';

export const form: Form = {
  fields: [...trees, resultDelivery],
  documents: [
    { ...identityDocument, unconfirmed: true },
    {
      key: 'photos',
      required: true,
      label: {
        hy: 'Ծառերի լուսանկարներ և տեղադիրք',
        en: 'Photos and location of the trees',
        ru: 'Фотографии и расположение деревьев',
      },
      max: 10,
      unconfirmed: true,
    },
    { ...titleCopy, required: false, showIf: { field: 'placeKind', is: 'own' }, unconfirmed: true },
  ],
};
