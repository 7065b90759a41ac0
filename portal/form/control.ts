import { holds } from '../../workflows/domain/condition.ts';
import { fill, type Words } from '../i18n/words.ts';
import type { FieldErrors, Question, Values } from './question.ts';
import { datePartNames, factsOf } from './typed-values.ts';

/** One question as the template draws it. */
export interface Control {
  kind: 'input' | 'textarea' | 'radios' | 'select' | 'checkbox' | 'date';
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  hidden: boolean;
  /** JSON of the condition under which it is asked, for the page's script. */
  showIf?: string;
  /** Key under which conditions know the value. */
  fact: string;
  inputType?: 'text' | 'email' | 'tel';
  inputmode?: string;
  autocomplete?: string;
  maxlength?: number;
  items?: { value: string; text: string; checked: boolean }[];
  parts?: { name: string; id: string; label: string; value: string; classes: string }[];
}

/** A list of options longer than this is a drop-down. */
const mostRadios = 6;

export const idOf = (name: string): string => name.replaceAll('.', '-');

export function controlsOf(questions: readonly Question[], values: Values, errors: FieldErrors, t: Words): Control[] {
  const facts = factsOf(questions, values);
  return questions.map((question) => ({
    ...shapeOf(question, values, errors.has(question.name), t),
    id: idOf(question.name),
    name: question.name,
    fact: question.key,
    label: question.required ? question.label : fill(t.apply.optional, { label: question.label }),
    ...hintOf(question, t),
    ...(errors.has(question.name) && { error: errors.get(question.name) ?? '' }),
    value: values[question.name] ?? '',
    hidden: question.showIf !== undefined && !holds(question.showIf, facts),
    ...(question.showIf && { showIf: JSON.stringify(question.showIf) }),
    ...(question.autocomplete && { autocomplete: question.autocomplete }),
    ...(question.limits?.maxLength && { maxlength: question.limits.maxLength }),
  }));
}

function hintOf({ hint, type }: Question, t: Words): { hint?: string } {
  const text = hint ?? (type === 'date' ? t.apply.dateHint : undefined);
  return text === undefined ? {} : { hint: text };
}

function shapeOf(
  question: Question,
  values: Values,
  faulty: boolean,
  t: Words,
): Pick<Control, 'kind' | 'inputType' | 'inputmode' | 'items' | 'parts'> {
  const { name, type, options = [], inputmode } = question;
  switch (type) {
    case 'longtext':
      return { kind: 'textarea' };
    case 'boolean':
      return { kind: 'checkbox' };
    case 'choice': {
      const items = options.map(({ value, label }) => ({ value, text: label, checked: values[name] === value }));
      return { kind: options.length > mostRadios ? 'select' : 'radios', items };
    }
    case 'date': {
      const names = datePartNames(name);
      const parts = (['day', 'month', 'year'] as const).map((part) => ({
        name: names[part],
        id: idOf(names[part]),
        label: t.apply[part],
        value: values[names[part]] ?? '',
        classes: `${part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'}${faulty ? ' govuk-input--error' : ''}`,
      }));
      return { kind: 'date', parts };
    }
    case 'number':
      return { kind: 'input', inputType: 'text', inputmode: question.limits?.step === 1 ? 'numeric' : 'decimal' };
    case 'email':
      return { kind: 'input', inputType: 'email' };
    case 'phone':
      return { kind: 'input', inputType: 'tel' };
    case 'text':
    case 'address':
    case 'cadastral-code':
      return { kind: 'input', inputType: 'text', ...(inputmode && { inputmode }) };
  }
}
