import type { Language } from '../../workflows/domain/language.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** The portal's own page words. Words of the law (statuses, actions, refusals) come from the API. */
export type Words = typeof hy;

export const words: Readonly<Record<Language, Words>> = { hy, en, ru };

/** Puts values in the places marked `{name}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

export type Plural = Words['units']['calendar'];

/** The form that the language wants for the number, with the number in it, or what stands for it. */
export function counted(language: Language, plural: Plural, n: number, shown: string | number = n): string {
  const category = new Intl.PluralRules(language).select(n);
  const form = category === 'one' || category === 'few' || category === 'many' ? plural[category] : plural.other;
  return fill(form, { n: shown });
}
