import { type Facts, holds, type Value } from './condition.ts';
import type { Refusal } from './error-codes.ts';
import type { Form, FormField } from './form.ts';
import { type IdentifierKind, isWellFormed, tidied } from './identifiers.ts';

export type Answers = Readonly<Record<string, Value>>;

/** Everything wrong with the answers to a form, each at its field `answers.<key>`. `today` is a local date `YYYY-MM-DD`. */
export function checkAnswers(form: Form, answers: Answers, today: string): Refusal[] {
  const known = new Set(form.fields.map(({ key }) => key));
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...unknown.map((key): Refusal => ({ code: 'field.unknown', field: `answers.${key}` })),
    ...askedFields(form, answers).flatMap((field) => {
      const fault = faultOf(field, answers[field.key], today);
      return fault ? [{ ...fault, field: `answers.${field.key}` }] : [];
    }),
  ];
}

/** The fields that are asked, given the other answers. */
export const askedFields = (form: Form, answers: Answers): FormField[] =>
  form.fields.filter(({ showIf }) => !showIf || holds(showIf, answers));

/** The answers that the law looks at; only they enter a case as values. */
export const decidingFacts = (form: Form, answers: Answers): Facts =>
  Object.fromEntries(
    askedFields(form, answers).flatMap(({ key, decides }) => {
      const value = answers[key];
      return decides && value !== undefined ? [[key, value]] : [];
    }),
  );

/** What is wrong with the kinds of the documents that came along, at `documents.<kind>`. */
export function checkDocuments(form: Form, answers: Answers, kinds: readonly string[]): Refusal[] {
  const known = new Map(form.documents.map((kind) => [kind.key, kind]));
  const unknown = [...new Set(kinds)].filter((kind) => !known.has(kind));
  const faults = form.documents.flatMap(({ key, required, showIf, max = 5 }): Refusal[] => {
    const count = kinds.filter((kind) => kind === key).length;
    const asked = !showIf || holds(showIf, answers);
    if (required && asked && count === 0) return [{ code: 'document.required', field: `documents.${key}` }];
    if (count > max) return [{ code: 'document.too-many', field: `documents.${key}`, params: { max } }];
    return [];
  });
  return [
    ...unknown.map((kind): Refusal => ({ code: 'document.kind-unknown', field: `documents.${kind}` })),
    ...faults,
  ];
}

function faultOf(field: FormField, value: Value | undefined, today: string): Refusal | undefined {
  if (value === undefined || value === '') return field.required ? { code: 'field.required' } : undefined;
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? wrongNumber(field, value) : { code: 'field.type' };
    case 'boolean':
      if (typeof value !== 'boolean') return { code: 'field.type' };
      return field.required && !value ? { code: 'field.required' } : undefined;
    case 'choice':
      return field.options?.some((option) => option.value === value) ? undefined : { code: 'field.option' };
    default:
      return typeof value === 'string' ? wrongText(field, value, today) : { code: 'field.type' };
  }
}

function wrongNumber({ limits = {} }: FormField, value: number): Refusal | undefined {
  if (limits.min !== undefined && value < limits.min) return { code: 'field.too-small', params: { min: limits.min } };
  if (limits.max !== undefined && value > limits.max) return { code: 'field.too-large', params: { max: limits.max } };
  if (limits.step === 1 && !Number.isInteger(value)) return { code: 'field.type' };
  return undefined;
}

function wrongText(field: FormField, value: string, today: string): Refusal | undefined {
  const { minLength = 0, maxLength = defaultLength[field.type] ?? 500 } = field.limits ?? {};
  const length = [...value.trim()].length;
  if (length === 0 && field.required) return { code: 'field.required' };
  if (length < minLength) return { code: 'field.too-short', params: { min: minLength } };
  if (length > maxLength) return { code: 'field.too-long', params: { max: maxLength } };
  if (field.type === 'date') return wrongDate(field, value, today);
  const kind = patternOf[field.type];
  return kind && !isWellFormed(kind, tidied(kind, value)) ? { code: 'field.pattern' } : undefined;
}

const defaultLength: Partial<Record<FormField['type'], number>> = { longtext: 10_000 };
const patternOf: Partial<Record<FormField['type'], IdentifierKind>> = {
  email: 'email',
  phone: 'phone',
  'cadastral-code': 'cadastralCode',
};

function wrongDate({ limits }: FormField, value: string, today: string): Refusal | undefined {
  const time = Date.parse(value);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && isoDate(time) === value;
  if (!real) return { code: 'field.type' };
  if (limits?.when === 'past' && value > today) return { code: 'field.past' };
  if (limits?.when === 'future' && value < today) return { code: 'field.future' };
  return undefined;
}

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
