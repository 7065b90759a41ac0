import type { Language } from '../../workflows/domain/language.ts';
import { fill, words } from '../i18n/words.ts';

const noBreak = '\u00a0';

/** `4 500 ֏` with spaces that do not break. */
export const money = (drams: number): string => `${String(drams).replace(/\B(?=(\d{3})+$)/g, noBreak)}${noBreak}֏`;

/** Size of a file in the largest unit that fits. */
export function fileSize(bytes: number, language: Language): string {
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const n = new Intl.NumberFormat(language, { maximumFractionDigits: power === 2 ? 1 : 0 }).format(
    bytes / 1000 ** power,
  );
  return fill(words[language].units.bytes[power] ?? '', { n });
}

/** Seconds to wait, as a person says it: in seconds up to a minute and a half, then in whole minutes. */
export function waiting(seconds: number): { unit: 'seconds' | 'minutes'; n: number } {
  return seconds <= 90
    ? { unit: 'seconds', n: Math.max(1, Math.ceil(seconds)) }
    : { unit: 'minutes', n: Math.ceil(seconds / 60) };
}

/** A tracking code in groups of four, as it is read out: `XXXX-XXXX-XXXX-XXXX`. */
export const grouped = (code: string): string => code.replace(/[^\p{L}\p{N}]/gu, '').replace(/(.{4})(?=.)/gu, '$1-');
