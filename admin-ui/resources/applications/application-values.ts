import type { Applicant, ApplicationRequest, ServiceDetail } from '../../../workflows/contract/http.ts';
import type { Channel } from '../../../workflows/domain/case-command.ts';
import { holds, type Value } from '../../../workflows/domain/condition.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { FinishedUpload } from '../../uploads/finished-upload.ts';

/** What stands in the counter's form, as React-Admin's inputs keep it (empty is null). */
export interface ApplicationValues {
  service: string | null;
  channel: Channel;
  /** The number of the case that a complaint objects to. */
  objectsTo?: string | null;
  applicant: {
    kind: Applicant['kind'];
    name: string | null;
    identifiers: Partial<Record<'psn' | 'passport' | 'idCard' | 'tin', string | null>>;
    contact: { email?: string | null; phone?: string | null; language?: Language | null };
    address?: string | null;
    settlement?: string | null;
    representative?: { name?: string | null; psn?: string | null };
  };
  answers: Record<string, Value | null | undefined>;
  documents: Record<string, FinishedUpload[]>;
}

/** The service whose applications may object to a case. */
export const complaint = 'administrative-complaint';

export const newApplication = (language: Language): ApplicationValues => ({
  service: null,
  channel: 'counter',
  applicant: { kind: 'person', name: null, identifiers: {}, contact: { language } },
  answers: {},
  documents: {},
});

type Form = ServiceDetail['form'];

/** Questions asked by the answers so far; an answer to a question that is not asked asks nothing itself. */
export function askedFields({ fields }: Pick<Form, 'fields'>, answers: ApplicationValues['answers']): Form['fields'] {
  const known: Record<string, Value> = {};
  return fields.filter(({ key, showIf }) => {
    if (showIf && !holds(showIf, known)) return false;
    const answer = answers[key];
    if (isGiven(answer)) known[key] = answer;
    return true;
  });
}

export const askedDocuments = (
  { fields, documents }: Form,
  answers: ApplicationValues['answers'],
): Form['documents'] => {
  const given = answersOf(askedFields({ fields }, answers), answers);
  return documents.filter(({ showIf }) => !showIf || holds(showIf, given));
};

/** Only what the contract asks for: nothing empty, no answer to a question that is not asked. */
export function applicationOf(values: ApplicationValues, form: Form): ApplicationRequest {
  const { service, channel, applicant, answers, documents } = values;
  const objectsTo = service === complaint && values.objectsTo?.trim();
  return {
    service: service ?? '',
    applicant: applicantOf(applicant),
    answers: askedAnswers(form, answers),
    documents: askedDocuments(form, answers).flatMap(({ key }) =>
      (documents[key] ?? []).map(({ uploadId, secret }) => ({ uploadId, secret, kind: key })),
    ),
    channel,
    ...(objectsTo && { objectsTo }),
  };
}

export function applicantOf(values: ApplicationValues['applicant']): Applicant {
  const { kind, name, identifiers, contact, address, settlement, representative } = values;
  const speaker = filled(representative ?? {});
  return {
    kind,
    name: name ?? '',
    identifiers: filled(identifiers),
    contact: filled(contact),
    ...filled({ address, settlement }),
    ...(Object.keys(speaker).length > 0 && {
      representative: { name: speaker.name ?? '', ...(speaker.psn && { psn: speaker.psn }) },
    }),
  };
}

export const askedAnswers = (
  form: Pick<Form, 'fields'>,
  answers: ApplicationValues['answers'],
): ApplicationRequest['answers'] => answersOf(askedFields(form, answers), answers);

const answersOf = (asked: Form['fields'], answers: ApplicationValues['answers']): Record<string, Value> =>
  Object.fromEntries(
    asked.flatMap(({ key }) => {
      const answer = answers[key];
      return isGiven(answer) ? [[key, answer]] : [];
    }),
  );

const isGiven = (value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined && value !== '';

type Filled<T> = { [K in keyof T]?: NonNullable<T[K]> };

const filled = <T extends object>(values: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Filled<T>;
