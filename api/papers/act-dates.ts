import type { Language } from '../../workflows/domain/language.ts';

const zone = 'Asia/Yerevan';
const locales: Record<Language, string> = { hy: 'hy', en: 'en-GB', ru: 'ru' };

export interface LongDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `28`, `հուլիսի`, `2025`: Intl has the month in the case that follows a day. */
export function longDate(at: string, language: Language): LongDate {
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const;
  const pieces = new Intl.DateTimeFormat(locales[language], long).formatToParts(new Date(at));
  const { day = '', month = '', year = '' } = Object.fromEntries(pieces.map(({ type, value }) => [type, value]));
  return { day, month, year };
}

/** `28.07.2025` */
export const shortDate = (instant: string): string =>
  new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone }).format(
    new Date(instant),
  );

/** As acts are cited: `N 744-Ա`, whether or not the journal's format has the sign. */
export const cited = (number: string): string => (number.startsWith('N ') ? number : `N ${number}`);
