import type { Applicant } from '../../../workflows/contract/http.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { FieldType } from '../../../workflows/domain/form.ts';
import { catalogue } from '../services/catalogue.ts';
import type { SubmissionContent } from '../submissions/submissions.model.ts';
import type { Passage } from './search.model.ts';

/** Answers that somebody would look for; dates, amounts and choices are for filters. */
const findable: readonly FieldType[] = ['text', 'longtext', 'email', 'phone', 'address', 'cadastral-code'];
/** Enough for any petition; a longer text is found by its beginning. */
const longestPassage = 2_000;
const mostPassages = 100;

export interface FoundIn {
  readonly state: Pick<CaseState, 'number' | 'service' | 'acts'>;
  /** Nothing, like the content, where there was no filing or it is erased. */
  readonly applicantName: string | undefined;
  readonly content: SubmissionContent | undefined;
  readonly documents: readonly { readonly name: string }[];
  readonly texts: readonly string[];
}

/** All that a case is found by, what names it first. */
export function passagesOf({ state, applicantName, content, documents, texts }: FoundIn): Passage[] {
  const all: Passage[] = [
    { field: 'number', text: state.number },
    ...passages(
      'act',
      state.acts?.map(({ number }) => number),
    ),
    ...passages('applicant', [applicantName]),
    ...(content?.applicant ? ofApplicant(content.applicant) : []),
    ...passages(
      'document',
      documents.map(({ name }) => name),
    ),
    ...ofAnswers(state.service, content?.answers ?? {}),
    ...passages('text', texts),
  ];
  return all.slice(0, mostPassages).map(({ field, text }) => ({ field, text: text.slice(0, longestPassage) }));
}

const ofApplicant = ({ identifiers, contact, address, representative }: Applicant): Passage[] => [
  ...passages('representative', [representative?.name]),
  ...passages('identifier', [...Object.values(identifiers ?? {}), representative?.psn]),
  ...passages('contact', [contact?.phone, contact?.email]),
  ...passages('address', [address]),
];

const ofAnswers = (service: string, answers: SubmissionContent['answers']): Passage[] =>
  (catalogue[service]?.form.fields ?? []).flatMap(({ key, type }) => {
    const value = answers[key];
    return findable.includes(type) && typeof value === 'string' ? passages(`answer.${key}`, [value]) : [];
  });

const passages = (field: string, texts: readonly (string | undefined)[] = []): Passage[] =>
  texts.flatMap((text) => (text ? [{ field, text }] : []));
