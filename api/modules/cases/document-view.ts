import type { DocumentKindChoice, DocumentView } from '../../../workflows/contract/http-documents.ts';
import { holds } from '../../../workflows/domain/condition.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { currentDocuments, successorOf } from '../../../workflows/domain/versions.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import { withheldAs } from '../documents/withheld.ts';
import type { CaseFile } from './case-file.ts';

/** Kinds that do not come from a service's form: how a document came to its case. */
export const generalKinds = ['result', 'answer', 'message', 'other'] as const;
export type GeneralKind = (typeof generalKinds)[number];
/** What the office made itself; nobody may call an upload so. */
const actKind = 'act';
/** What an official added as the signed original of an act, by its own door. */
export const originalKind = 'signed-original';
/** No other door takes them, nor a newer version of one. */
export const isOfficeKind = (kind: string): boolean => kind === actKind || kind === originalKind;
export const isGeneralKind = (kind: string): kind is GeneralKind => (generalKinds as readonly string[]).includes(kind);

const kindTitle = ({ form }: Service, kind: string, language: Language): string =>
  form.documents.find(({ key }) => key === kind)?.label[language] ??
  say(language, `document-kind.${isGeneralKind(kind) || isOfficeKind(kind) ? kind : 'other'}`);

export function documentView(
  { service, stored, scans }: CaseFile,
  document: StoredDocument,
  language: Language,
): DocumentView {
  const { _id: id, kind, name, size, mediaType, sha256, addedAt, version = 1, replaces, finding } = document;
  const withheld = withheldAs(document, scans);
  const newer = successorOf(stored.state.documents, id);
  return {
    id,
    kind,
    kindTitle: kindTitle(service, kind, language),
    name,
    size,
    mediaType,
    sha256,
    addedAt: addedAt.toISOString(),
    version,
    ...(replaces && { replaces }),
    ...(newer && { replacedBy: newer.id }),
    ...(withheld && { withheld }),
    ...(withheld === 'quarantined' && finding && { finding }),
  };
}

/** The service's kinds as far as the answers ask for them, then the general ones. */
export function documentKinds({ service, stored, submission }: CaseFile, language: Language): DocumentKindChoice[] {
  const given = new Set(currentDocuments(stored.state.documents).map(({ kind }) => kind));
  const answers = submission?.content.answers ?? {};
  const asked = service.form.documents.filter(({ showIf }) => !showIf || holds(showIf, answers));
  return [
    ...asked.map(({ key, required, label }) => ({
      key,
      title: label[language],
      required,
      missing: required && submission !== null && !given.has(key),
    })),
    ...generalKinds.map((key) => ({ key, title: kindTitle(service, key, language), required: false, missing: false })),
  ];
}
