import { formatNumber, isNumberFormat } from '../../../workflows/domain/numbering.ts';

/** A running number and a case index such as a journal may have. */
const parts = { n: 45, index: '01-04' };

/** How a number would look, or nothing when a format makes none. */
export const exampleOf = (format: string, year: number): string | undefined =>
  isNumberFormat(format) ? formatNumber(format, { ...parts, year }) : undefined;
