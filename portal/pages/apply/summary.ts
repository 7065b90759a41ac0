import type { Question, Values } from '../../form/question.ts';
import { asked, typedValue } from '../../form/typed-values.ts';
import { shortDate } from '../../format/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type Application, askedDocuments } from './application.ts';
import type { Step } from './steps.ts';

export interface SummarySection {
  step: Step;
  rows: { label: string; value: string }[];
}

/** All that will be sent, to be read through once more. */
export function summaryOf(application: Application, t: Words): SummarySection[] {
  const { applicant, details, values, uploads } = application;
  const rows = (questions: readonly Question[]) =>
    asked(questions, values).map((question) => ({ label: question.label, value: shownValue(question, values, t) }));
  const documents = askedDocuments(application).map(({ key, label }) => ({
    label,
    value: uploads
      .filter(({ kind }) => kind === key)
      .map(({ name }) => name)
      .join(', '),
  }));
  const sections: SummarySection[] = [
    { step: 'applicant', rows: rows(applicant) },
    { step: 'details', rows: rows(details) },
    { step: 'documents', rows: documents },
  ];
  return sections.filter((section) => section.rows.length > 0);
}

function shownValue(question: Question, values: Values, t: Words): string {
  const value = typedValue(question, values);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? t.apply.yes : t.apply.no;
  if (question.type === 'choice') return question.options?.find((option) => option.value === value)?.label ?? '';
  return question.type === 'date' ? shortDate(String(value)) : String(value);
}
