import type { Applicant } from '../../workflows/contract/http.ts';
import { type IdentifierKind, isWellFormed, tidied } from '../../workflows/domain/identifiers.ts';
import type { Language } from '../../workflows/domain/language.ts';
import type { Words } from '../i18n/words.ts';
import { answerErrors, refusalWords } from './check-answers.ts';
import type { FieldErrors, Question, Values } from './question.ts';
import { answersOf, asked } from './typed-values.ts';

const patterns: Readonly<Record<string, IdentifierKind>> = {
  'identifiers.psn': 'psn',
  'identifiers.tin': 'tin',
  'representative.psn': 'psn',
};

/** Everything wrong with the applicant's answers that can be seen without asking the API. */
export function applicantErrors(questions: readonly Question[], values: Values, t: Words): FieldErrors {
  const errors = new Map(answerErrors(questions, answersOf(questions, values), t));
  for (const question of asked(questions, values)) {
    const text = (values[question.name] ?? '').trim();
    if (text === '' || errors.has(question.name) || fits(question.key, text)) continue;
    errors.set(question.name, refusalWords({ code: 'field.pattern' }, question, t));
  }
  return errors;
}

function fits(key: string, text: string): boolean {
  if (key === 'document') return documentOf(text) !== null;
  const kind = patterns[key];
  return kind === undefined || isWellFormed(kind, tidied(kind, text));
}

/** A passport and an identity card cannot be taken for each other: letters against nine digits. */
function documentOf(text: string): { passport: string } | { idCard: string } | null {
  const passport = tidied('passport', text);
  const idCard = tidied('idCard', text);
  if (isWellFormed('passport', passport)) return { passport };
  return isWellFormed('idCard', idCard) ? { idCard } : null;
}

export function applicantOf(questions: readonly Question[], values: Values, language: Language): Applicant {
  const given = answersOf(questions, values);
  const text = (key: string): string | undefined => (typeof given[key] === 'string' ? given[key] : undefined);
  const one = <K extends string>(name: K, value: string | undefined) =>
    value === undefined ? {} : ({ [name]: value } as Record<K, string>);
  const representative = text('representative.name');
  return {
    kind: given.kind === 'organisation' ? 'organisation' : 'person',
    name: text('name') ?? '',
    identifiers: {
      ...one('psn', text('identifiers.psn')),
      ...one('tin', text('identifiers.tin')),
      ...documentOf(text('document') ?? ''),
    },
    contact: { ...one('email', text('contact.email')), ...one('phone', text('contact.phone')), language },
    ...one('address', text('address')),
    ...one('settlement', text('settlement')),
    ...(representative && { representative: { name: representative, ...one('psn', text('representative.psn')) } }),
  };
}
