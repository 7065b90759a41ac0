import { useLocaleState, useTranslate } from 'react-admin';

/** The communities' own zone, wherever the browser stands. */
export const zone = 'Asia/Yerevan';

/** `YYYY-MM-DD` of an instant in the communities' zone. */
export const localDate = (instant: string | Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );

/** Whole days from one local date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function sizeParts(bytes: number): { unit: 'b' | 'kb' | 'mb'; n: number } {
  if (bytes < 1024) return { unit: 'b', n: bytes };
  if (bytes < 1024 ** 2) return { unit: 'kb', n: Math.round(bytes / 1024) };
  return { unit: 'mb', n: Math.round((bytes / 1024 ** 2) * 10) / 10 };
}

/** Armenian writes dates and numbers as Russian does (25.11.2026, 10 000), and few browsers carry Armenian data. */
const conventionsOf: Readonly<Record<string, string>> = { hy: 'ru', ru: 'ru', en: 'en-GB' };
const day = { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' } as const;

export function useFormat() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const conventions = conventionsOf[locale];
  const dates = new Intl.DateTimeFormat(conventions, day);
  const instants = new Intl.DateTimeFormat(conventions, { ...day, hour: '2-digit', minute: '2-digit' });
  const numbers = new Intl.NumberFormat(conventions);
  return {
    date: (instant: string) => dates.format(new Date(instant)),
    dateTime: (instant: string) => instants.format(new Date(instant)),
    money: (amount: number) => translate('app.money', { amount: numbers.format(amount) }),
    size(bytes: number) {
      const { unit, n } = sizeParts(bytes);
      return translate(`app.size.${unit}`, { n: numbers.format(n) });
    },
  };
}
