import type { Language } from '../domain/language.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** The keys are those of the Armenian texts; a key missing elsewhere is a type error. */
export type TextKey = keyof typeof hy;
export type Texts = Readonly<Record<TextKey, string>>;

export const texts: Readonly<Record<Language, Texts>> = { hy, en, ru };

export const has = (key: string): key is TextKey => Object.hasOwn(hy, key);

/** The words for a key such as `error.case.stale`, with `{name}` filled in from `params`. An unknown key is a defect and throws. */
export function say(language: Language, key: string, params: Readonly<Record<string, string | number>> = {}): string {
  if (!has(key)) throw new Error(`no text ${key}`);
  return texts[language][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
}
