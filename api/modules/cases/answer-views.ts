import type { CaseView } from '../../../workflows/contract/http.ts';
import { askedFields } from '../../../workflows/domain/check-answers.ts';
import type { Value } from '../../../workflows/domain/condition.ts';
import type { FormField } from '../../../workflows/domain/form.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { CaseFile } from './case-file.ts';

/** The answers as a person reads them: labels instead of keys, options by their words. */
export function answerViews(
  { submission, service }: Pick<CaseFile, 'submission' | 'service'>,
  language: Language,
): CaseView['answers'] {
  const answers = submission?.content.answers ?? {};
  return askedFields(service.form, answers).flatMap((field) => {
    const value = answers[field.key];
    if (value === undefined || value === '') return [];
    return [{ key: field.key, label: field.label[language], value: readable(field, value, language) }];
  });
}

function readable({ options }: FormField, value: Value, language: Language): string {
  if (typeof value === 'boolean') return value ? '✓' : '—';
  return options?.find((option) => option.value === value)?.label[language] ?? String(value);
}
