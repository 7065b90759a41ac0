import type { DocumentKind } from '../../domain/form.ts';
import { acceptanceAct, asBuiltDocuments, constructionPermitCopy, identityDocument } from '../documents.ts';

export const documents: readonly DocumentKind[] = [
  identityDocument,
  acceptanceAct,
  asBuiltDocuments,
  constructionPermitCopy,
];
