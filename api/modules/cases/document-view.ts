import type { DocumentView } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { StoredDocument } from '../documents/documents.model.ts';

/** Kinds that do not come from a service's form: how a document came to its case. */
export const generalKinds = ['result', 'answer', 'message', 'other'] as const;
export type GeneralKind = (typeof generalKinds)[number];
export const isGeneralKind = (kind: string): kind is GeneralKind => (generalKinds as readonly string[]).includes(kind);

const kindTitle = ({ form }: Service, kind: string, language: Language): string =>
  form.documents.find(({ key }) => key === kind)?.label[language] ??
  say(language, `document-kind.${isGeneralKind(kind) ? kind : 'other'}`);

export const documentView = (document: StoredDocument, service: Service, language: Language): DocumentView => ({
  id: document._id,
  kind: document.kind,
  kindTitle: kindTitle(service, document.kind, language),
  name: document.name,
  size: document.size,
  mediaType: document.mediaType,
  sha256: document.sha256,
  addedAt: document.addedAt.toISOString(),
});
