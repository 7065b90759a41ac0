import { useLocaleState, useTranslate } from 'react-admin';
import { sizeParts, zone } from './measures.ts';

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
