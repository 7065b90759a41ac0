/** The communities' own zone, wherever the browser stands. */
export const zone = 'Asia/Yerevan';

/** `YYYY-MM-DD` of an instant in the communities' zone. */
export const localDate = (instant: string | Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );

/** Whole days from one local date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function sizeParts(bytes: number): { unit: 'b' | 'kb' | 'mb'; n: number } {
  if (bytes < 1024) return { unit: 'b', n: bytes };
  if (bytes < 1024 ** 2) return { unit: 'kb', n: Math.round(bytes / 1024) };
  return { unit: 'mb', n: Math.round((bytes / 1024 ** 2) * 10) / 10 };
}
