import type { Language } from '../domain/language.ts';

const locales: Record<Language, string> = { hy: 'hy', en: 'en-GB', ru: 'ru' };

/** `28 հուլիսի 2025 թ., 18:00`. Intl has the month's case right, but puts a comma after it that Armenian papers do not. */
export function localMoment(instant: string, language: Language): string {
  const moment = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Yerevan',
  }).format(new Date(instant));
  return language === 'hy' ? moment.replace(',', '') : moment;
}

/** `18:05` as the community's clocks show it. */
export const localTime = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Yerevan' }).format(new Date(instant));

/** The day `YYYY-MM-DD` on which it is there. */
export const localDateOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Yerevan' }).format(new Date(instant));
