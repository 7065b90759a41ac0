import type { Language } from '../../workflows/domain/language.ts';

const locales: Record<Language, string> = { hy: 'hy-AM', en: 'en-GB', ru: 'ru-RU' };

/** A date with its time as people in the community read it. */
export const localMoment = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Yerevan',
  }).format(new Date(instant));
