import { randomUUID } from 'node:crypto';
import type { Community, DocumentKindView, ServiceDetail } from '../../../workflows/contract/http.ts';
import { holds } from '../../../workflows/domain/condition.ts';
import { applicantDefaults, applicantQuestions } from '../../form/applicant-questions.ts';
import { answerQuestion, type Question, type Values } from '../../form/question.ts';
import { type FormFields, first } from '../../form/read-form.ts';
import { openUploads, type StoredUpload } from '../../form/stored-uploads.ts';
import { answersOf } from '../../form/typed-values.ts';
import type { Words } from '../../i18n/words.ts';
import type { Sealer } from '../../security/seal.ts';
import { typedCode } from '../track/typed-code.ts';

/** An application on its way through the form: all of it travels in the form, nothing is kept here. */
export interface Application {
  service: ServiceDetail;
  applicant: Question[];
  details: Question[];
  values: Values;
  uploads: StoredUpload[];
  /** Made when the form is opened; the same to the end, so that a doubled or repeated sending gives one case. */
  key: string;
  /** The person came back from the last step to change something. */
  returning: boolean;
  /** The person knows of the open case and files another. */
  again: boolean;
  /** The number of the case whose decision is objected to, and its code where it had to be asked for. */
  objectsTo?: string;
  code?: string;
}

export function newApplication(service: ServiceDetail, community: Community | null, t: Words): Application {
  return {
    service,
    applicant: applicantQuestions(t, community),
    details: service.form.fields.map(answerQuestion),
    values: applicantDefaults,
    uploads: [],
    key: randomUUID(),
    returning: false,
    again: false,
  };
}

/** The application as the form brought it. A key that is not ours is replaced: it would belong to nobody's form. */
export function readApplication(fresh: Application, fields: FormFields, sealer: Sealer): Application {
  const typed = [...fields].filter(([name]) => name.startsWith('applicant.') || name.startsWith('answers.'));
  const objectsTo = first(fields, 'objectsTo').slice(0, 60);
  const code = typedCode(first(fields, 'code'));
  const key = sealer.open<{ service: string; key: string }>('key', first(fields, 'key'));
  return {
    ...fresh,
    values: { ...fresh.values, ...Object.fromEntries(typed.map(([name, [value = '']]) => [name, value])) },
    uploads: openUploads(sealer, fields.get('upload') ?? []),
    key: key?.service === fresh.service.key ? key.key : fresh.key,
    returning: first(fields, 'returning') === 'yes',
    again: first(fields, 'again') === 'yes',
    ...(objectsTo && { objectsTo }),
    ...(objectsTo && code && { code }),
  };
}

/** The kinds of documents that are asked for, given the answers. */
export function askedDocuments({ service, details, values }: Application): DocumentKindView[] {
  const answers = answersOf(details, values);
  return service.form.documents.filter(({ showIf }) => !showIf || holds(showIf, answers));
}
