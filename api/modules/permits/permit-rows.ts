import type { PermitRow, PublicPermit } from '../../../workflows/contract/http-permits.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue } from '../services/catalogue.ts';
import type { StoredPermit } from './permits.model.ts';

/** Nothing personal stands in it. */
export function publicPermit(
  { _id: id, number, service, object, from, until, status }: StoredPermit,
  language: Language,
): PublicPermit {
  const serviceTitle = catalogue[service]?.texts.title[language] ?? service;
  const statusTitle = say(language, `permit-status.${status}`);
  return { id, number, service, serviceTitle, object, from, until, status, statusTitle };
}

export const permitRow = (stored: StoredPermit, language: Language): PermitRow => ({
  ...publicPermit(stored, language),
  holderName: stored.holderName,
  caseNumber: stored.caseNumber,
  inspectionOn: stored.inspectionOn,
});
