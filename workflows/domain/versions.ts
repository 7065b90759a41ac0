import type { CaseCommand, DocumentRef } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import type { Refusal } from './error-codes.ts';

type Documents = CaseState['documents'];

/** The newer version of a document, where there is one. */
export const successorOf = (documents: Documents, id: string): DocumentRef | undefined =>
  documents.find(({ replaces }) => replaces === id);

/** What no newer version has taken the place of. */
export const currentDocuments = (documents: Documents): readonly DocumentRef[] => {
  const replaced = new Set(documents.map(({ replaces }) => replaces));
  return documents.filter(({ id }) => !replaced.has(id));
};

/** A version follows the newest one of a document of this very case; both stay. */
export function wrongVersion(state: CaseState, { action, documents = [] }: CaseCommand): Refusal | undefined {
  const versions = documents.filter(({ replaces }) => replaces !== undefined);
  if (versions.length > 0 && action !== 'add-document') return { code: 'field.unknown', field: 'documents.replaces' };
  for (const { id, kind, replaces = '' } of versions) {
    const field = `documents.${kind}`;
    if (!state.documents.some((known) => known.id === replaces)) return { code: 'document.unknown', field };
    const others = [...state.documents, ...documents.filter((other) => other.id !== id)];
    if (successorOf(others, replaces)) return { code: 'document.replaced-already', field };
  }
  return undefined;
}
