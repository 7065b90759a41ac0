import { type Facts, holds, type Value } from '../../workflows/domain/condition.ts';
import type { Question, Values } from './question.ts';

const dateParts = ['day', 'month', 'year'] as const;
export const datePartNames = (name: string): Record<(typeof dateParts)[number], string> => ({
  day: `${name}-day`,
  month: `${name}-month`,
  year: `${name}-year`,
});

/** The value the API wants, or undefined when nothing was typed. What is no number or date goes on as typed, to be refused. */
export function typedValue({ name, type }: Question, values: Values): Value | undefined {
  if (type === 'boolean') return values[name] === 'true';
  if (type === 'date') return typedDate(name, values);
  const text = (values[name] ?? '').trim();
  if (text === '') return undefined;
  return type === 'number' ? typedNumber(text) : text;
}

/** Takes `1 200,5` as people write it. */
function typedNumber(text: string): Value {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function typedDate(name: string, values: Values): string | undefined {
  const names = datePartNames(name);
  const [day, month, year] = dateParts.map((part) => (values[names[part]] ?? '').trim());
  if (!day && !month && !year) return undefined;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** All answers as facts for conditions, by the key that conditions use. */
export const factsOf = (questions: readonly Question[], values: Values): Facts =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const value = typedValue(question, values);
      return value === undefined ? [] : [[question.key, value]];
    }),
  );

/** The questions that are asked, given the answers so far. */
export const asked = (questions: readonly Question[], values: Values): Question[] => {
  const facts = factsOf(questions, values);
  return questions.filter(({ showIf }) => !showIf || holds(showIf, facts));
};

/** What goes to the API: the answers to the questions that are asked. */
export const answersOf = (questions: readonly Question[], values: Values): Record<string, Value> => ({
  ...factsOf(asked(questions, values), values),
});
