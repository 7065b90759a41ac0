import type { ApplicationRequest } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { applicantOf } from '../../form/applicant.ts';
import { answersOf } from '../../form/typed-values.ts';
import { type Application, askedDocuments } from './application.ts';

/** What is sent. Files of a kind that the answers no longer ask for stay behind. */
export function requestOf(application: Application, language: Language): ApplicationRequest {
  const kinds = new Set(askedDocuments(application).map(({ key }) => key));
  const uploads = application.uploads.filter(({ kind }) => kinds.has(kind));
  return {
    service: application.service.key,
    applicant: applicantOf(application.applicant, application.values, language),
    answers: answersOf(application.details, application.values),
    documents: uploads.map(({ uploadId, secret, kind }) => ({ uploadId, secret, kind })),
    channel: 'portal',
    ...(application.again && { again: true }),
    ...(application.objectsTo && { objectsTo: application.objectsTo }),
  };
}
