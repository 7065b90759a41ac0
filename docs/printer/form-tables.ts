import type { FieldLimits, Form, FormField } from '../../workflows/domain/form.ts';
import { conditionWords } from './conditions.ts';
import { code, lines, table } from './markdown.ts';
import { bothOf, grouped } from './words.ts';

const asked = ({ required, showIf }: Pick<FormField, 'required' | 'showIf'>, form: Form): string =>
  lines(required ? 'required' : 'optional', showIf && `when ${conditionWords(showIf, form)}`);

export const fieldTable = (form: Form): string | false =>
  form.fields.length > 0 &&
  table(
    ['Field', 'Type', 'Asked', 'Answers', 'Notes'],
    form.fields.map((field) => [
      lines(bothOf(field.label), code(field.key)),
      field.type,
      asked(field, form),
      lines(...(field.options ?? []).map(({ value, label }) => `${label.en} ${code(value)}`), limitWords(field.limits)),
      lines(field.decides && 'fee, term or route depend on it', field.unconfirmed && 'not confirmed'),
    ]),
  );

export const documentTable = (form: Form): string | false =>
  form.documents.length > 0 &&
  table(
    ['Document', 'Asked', 'Notes'],
    form.documents.map((document) => [
      lines(bothOf(document.label), code(document.key)),
      asked(document, form),
      lines(document.max !== undefined && `at most ${document.max} files`, document.unconfirmed && 'not confirmed'),
    ]),
  );

function limitWords({ minLength, maxLength, min, max, step, when }: FieldLimits = {}): string {
  return lines(
    rangeWords('characters', minLength, maxLength),
    rangeWords('', min, max),
    step !== undefined && `in steps of ${step}`,
    when && { past: 'not after today', future: 'not before today' }[when],
  );
}

function rangeWords(unit: string, least?: number, most?: number): string {
  const parts = [least !== undefined && `at least ${grouped(least)}`, most !== undefined && `at most ${grouped(most)}`];
  const told = parts.filter(Boolean).join(', ');
  return told && [told, unit].filter(Boolean).join(' ');
}
