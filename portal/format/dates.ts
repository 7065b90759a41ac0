import type { Language } from '../../workflows/domain/language.ts';
import { fill, words } from '../i18n/words.ts';

/** Armenia has no summer time; every community lives in this zone. */
const zone = 'Asia/Yerevan';
const locale: Record<Language, string> = { hy: 'hy', en: 'en-GB', ru: 'ru' };

/** `28 հուլիսի 2025 թ.`: Intl has the month's case right, but puts a comma after it that Armenian papers do not. */
export function longDate(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const part = (type: string) =>
    format.formatToParts(new Date(instant)).find((piece) => piece.type === type)?.value ?? '';
  return fill(words[language].date.long, { day: part('day'), month: part('month'), year: part('year') });
}

/** `18:00` */
export const clockTime = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant));

/** `28 հուլիսի 2025 թ., 18:00` */
export const dateTime = (instant: string, language: Language): string =>
  fill(words[language].date.time, { date: longDate(instant, language), time: clockTime(instant) });

/** `հուլիսի 28`, for dates of these weeks in the middle of a sentence. */
export const dayOfMonth = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', timeZone: zone }).format(
    new Date(instant),
  );

/** `երկուշաբթի` */
export const weekday = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { weekday: 'long', timeZone: zone }).format(new Date(instant));

/** The day in Armenia, `YYYY-MM-DD`. */
export const localDate = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));

/** `28.07.2025`, the same in all three languages; takes an instant or a plain date. */
export function shortDate(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone });
  return parts.format(new Date(instant)).replaceAll('/', '.');
}

/** A day as it stands on a leaf of a calendar. */
export function leaf(instant: string, language: Language): { day: string; month: string; year: string } {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale[language], { ...options, timeZone: zone }).format(new Date(instant));
  return { day: part({ day: 'numeric' }), month: part({ month: 'short' }), year: part({ year: 'numeric' }) };
}
