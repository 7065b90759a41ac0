import { checkAnswers } from '../../workflows/domain/check-answers.ts';
import type { Facts } from '../../workflows/domain/condition.ts';
import type { Refusal } from '../../workflows/domain/error-codes.ts';
import type { Form } from '../../workflows/domain/form.ts';
import type { Text } from '../../workflows/domain/language.ts';
import { localDate } from '../format/dates.ts';
import { fill, type Words } from '../i18n/words.ts';
import type { FieldErrors, Question } from './question.ts';

/** The law's own check, so that a step says at once what the API would say at the end. */
export function answerErrors(questions: readonly Question[], answers: Facts, t: Words): FieldErrors {
  const refusals = checkAnswers(lawForm(questions), answers, localDate(new Date().toISOString()));
  return new Map(
    refusals.flatMap((refusal) => {
      const question = questions.find(({ key }) => `answers.${key}` === refusal.field);
      return question ? [[question.name, refusalWords(refusal, question, t)]] : [];
    }),
  );
}

function lawForm(questions: readonly Question[]): Form {
  const text = (words: string): Text => ({ hy: words, en: words, ru: words });
  const fields = questions.map(({ key, type, required, label, options, limits, showIf }) => ({
    key,
    type,
    required,
    label: text(label),
    ...(options && { options: options.map((option) => ({ value: option.value, label: text(option.label) })) }),
    ...(limits && { limits }),
    ...(showIf && { showIf }),
  }));
  return { fields, documents: [] };
}

/** The words of a refusal at the question that caused it. */
export function refusalWords(
  { code, params = {} }: Refusal,
  question: Pick<Question, 'type' | 'label' | 'hint'>,
  t: Words,
): string {
  const { type, hint = '' } = question;
  // The label goes on with a colon or a stop of the sentence's own.
  const label = question.label.replace(/[?:.։]\s*$/, '');
  const say = (text: string, n?: string | number) => fill(text, { label, hint, n: n ?? '' });
  switch (code) {
    case 'field.required':
      return say(type === 'choice' || type === 'boolean' ? t.check.choose : t.check.required);
    case 'field.too-short':
      return say(t.check.short, params.min);
    case 'field.too-long':
      return say(t.check.long, params.max);
    case 'field.too-small':
      return say(t.check.small, params.min);
    case 'field.too-large':
      return say(t.check.large, params.max);
    case 'field.past':
      return say(t.check.past);
    case 'field.future':
      return say(t.check.future);
    case 'field.pattern':
      return say(type === 'email' ? t.check.email : hint === '' ? t.check.format : t.check.pattern);
    case 'field.option':
      return say(t.check.choose);
    case 'field.type':
      return say(type === 'number' ? t.check.number : type === 'date' ? t.check.date : t.check.format);
    default:
      return say(t.check.format);
  }
}
