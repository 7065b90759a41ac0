import type { DocumentKind } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  {
    key: 'death',
    required: true,
    label: {
      hy: 'Մահվան վկայական կամ մահվան մասին բժշկական տեղեկանք',
      en: 'Death certificate or medical certificate of death',
      ru: 'Свидетельство о смерти или медицинская справка о смерти',
    },
  },
  {
    key: 'kin',
    required: false,
    label: { hy: 'Ազգակցական կապը հաստատող փաստաթուղթ', en: 'Proof of kinship', ru: 'Документ о родстве' },
    showIf: { field: 'kinship', in: ['spouse', 'parent', 'child', 'sibling', 'relative'] },
  },
];
