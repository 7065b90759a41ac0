import type { Condition, Value } from './condition.ts';
import type { FormField } from './form.ts';
import { waysOf } from './process-graph.ts';
import type { Service } from './service.ts';

/** The law may look only at fields marked `decides`: only those enter a case. */
export function conditionFaults({ definition, form }: Service): string[] {
  const { term, fee, validity, process } = definition;
  const placed: [string, Condition][] = [
    ...(term.variants ?? []).map(({ when }): [string, Condition] => ['term', when]),
    ...(fee.table ?? []).map(({ when }): [string, Condition] => ['fee', when]),
    ...(validity?.variants ?? []).map(({ when }): [string, Condition] => ['validity', when]),
    ...Object.entries(process.stages).flatMap(([stage, rules]) =>
      waysOf(rules).flatMap(({ route }) =>
        route.flatMap(({ when }): [string, Condition][] => (when ? [[stage, when]] : [])),
      ),
    ),
  ];
  const looked = placed.flatMap(([place, condition]) =>
    termsOf(condition).map((term): [string, Term] => [place, term]),
  );
  const counted: [string, Term][] = fee.times ? [['fee', { field: fee.times, values: [], ranged: true }]] : [];
  return [...looked, ...counted].flatMap(([place, term]) => {
    const field = form.fields.find(({ key }) => key === term.field);
    if (!field) return [`${place}: the form has no field ${term.field}`];
    if (!field.decides) return [`${place}: the field ${term.field} is not marked as deciding`];
    return valueFaults(field, term).map((fault) => `${place}: ${fault}`);
  });
}

/** A form that can be filled in: keys once each, choices with options, conditions over its own other fields. */
export function formFaults({ form }: Service): string[] {
  const keys = [...form.fields, ...form.documents].map(({ key }) => key);
  const shown = [...form.fields, ...form.documents].flatMap(({ key, showIf }) =>
    showIf ? termsOf(showIf).map((term) => ({ key, term })) : [],
  );
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `form: two entries named ${key}`),
    ...form.fields
      .filter(({ type, options = [] }) => type === 'choice' && options.length === 0)
      .map(({ key }) => `form: ${key} has no options`),
    ...form.fields
      .filter(({ type, decides }) => decides && !decidingTypes.includes(type))
      .map(({ key }) => `form: ${key} may not decide, for it is free text`),
    ...shown.flatMap(({ key, term }) => {
      const field = form.fields.find((one) => one.key === term.field && one.key !== key);
      if (!field) return [`form: ${key} depends on ${term.field}, which is no other field`];
      return valueFaults(field, term).map((fault) => `form: ${key}: ${fault}`);
    }),
  ];
}

/** What may enter a history as a value; everything else could be personal. */
const decidingTypes: readonly FormField['type'][] = ['number', 'choice', 'date', 'boolean'];

interface Term {
  readonly field: string;
  readonly values: readonly Value[];
  readonly ranged: boolean;
}

function termsOf(condition: Condition): Term[] {
  if ('all' in condition) return condition.all.flatMap(termsOf);
  if ('any' in condition) return condition.any.flatMap(termsOf);
  if ('not' in condition) return termsOf(condition.not);
  if ('is' in condition) return [{ field: condition.field, values: [condition.is], ranged: false }];
  if ('in' in condition) return [{ field: condition.field, values: condition.in, ranged: false }];
  return [{ field: condition.field, values: [], ranged: true }];
}

function valueFaults({ key, type, options }: FormField, { values, ranged }: Term): string[] {
  if (ranged && type !== 'number') return [`${key} is no number`];
  if (type !== 'choice') return [];
  return values
    .filter((value) => !options?.some((option) => option.value === value))
    .map((value) => `${key} has no option ${value}`);
}
