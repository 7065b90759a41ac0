import type { ActionRequest, CaseView, FieldView } from '../../../../../workflows/contract/http.ts';
import { canonicalJson } from '../../../../../workflows/domain/canonical-json.ts';
import type { Value } from '../../../../../workflows/domain/condition.ts';
import { type ApplicationValues, applicantOf, askedAnswers } from '../../../applications/application-values.ts';

export type Corrections = NonNullable<ActionRequest['corrections']>;
/** What stands in the form of a registration that is put right. */
export type RegistrationValues = Pick<ApplicationValues, 'applicant' | 'answers'>;
type Fields = readonly FieldView[];

/** How the case shows a yes. */
const yes = '✓';

/** The answers as their form takes them, from the words in which the case shows them. */
export function givenAnswers(answers: CaseView['answers'], fields: Fields): Record<string, Value> {
  const shown = new Map(answers.map(({ key, value }) => [key, value]));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const words = shown.get(field.key);
      const value = words === undefined ? undefined : typedValue(field, words);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

function typedValue({ type, options = [] }: FieldView, words: string): Value | undefined {
  if (type === 'boolean') return words === yes;
  if (type === 'number') return Number(words);
  return type === 'choice' ? options.find(({ label }) => label === words)?.value : words;
}

/** Answers that another service asks for as well, in the same way. */
export function carriedAnswers(
  given: Readonly<Record<string, Value>>,
  from: Fields,
  to: Fields,
): Record<string, Value> {
  const typeOf = new Map(from.map(({ key, type }) => [key, type]));
  return Object.fromEntries(
    to.flatMap(({ key, type, options }) => {
      const value = given[key];
      const fits =
        value !== undefined && typeOf.get(key) === type && (options?.some((one) => one.value === value) ?? true);
      return fits ? [[key, value]] : [];
    }),
  );
}

/** The whole of the answers, and of the applicant only where something is wrong there. */
export function correctionsOf(
  { applicant, answers }: RegistrationValues,
  fields: Fields,
  now: CaseView['applicantDetails'],
): Corrections {
  const put = applicantOf(applicant);
  const same = canonicalJson(put) === canonicalJson(applicantOf(now));
  return { answers: askedAnswers({ fields: [...fields] }, answers), ...(!same && { applicant: put }) };
}
