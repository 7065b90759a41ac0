import type { Condition, Value } from '../../workflows/domain/condition.ts';
import type { Form, FormField } from '../../workflows/domain/form.ts';
import { grouped } from './words.ts';

/** A condition over answers, told with the labels of the form. */
export function conditionWords(condition: Condition, form: Form): string {
  const part = (inner: Condition) =>
    'all' in inner || 'any' in inner ? `(${conditionWords(inner, form)})` : conditionWords(inner, form);
  if ('all' in condition) return condition.all.map(part).join(' and ');
  if ('any' in condition) return condition.any.map(part).join(' or ');
  if ('not' in condition) return `not (${conditionWords(condition.not, form)})`;
  const field = form.fields.find(({ key }) => key === condition.field);
  return `“${field?.label.en ?? condition.field}” is ${whatIs(condition, field)}`;
}

type Comparison = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function whatIs(condition: Comparison, field?: FormField): string {
  if ('is' in condition) return valueWords(condition.is, field);
  if ('in' in condition) return condition.in.map((value) => valueWords(value, field)).join(' or ');
  const { from, below } = condition;
  return [from !== undefined && `${grouped(from)} or more`, below !== undefined && `below ${grouped(below)}`]
    .filter(Boolean)
    .join(' and ');
}

function valueWords(value: Value, field?: FormField): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return `“${field?.options?.find((option) => option.value === value)?.label.en ?? value}”`;
}
