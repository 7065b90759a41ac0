import type { Journal } from '../../../workflows/domain/definition.ts';
import { isNumberFormat } from '../../../workflows/domain/numbering.ts';
import { catalogue } from '../services/catalogue.ts';

const definitions = Object.values(catalogue).map(({ definition }) => definition);
const numbersCases = (journal: Journal): boolean => definitions.some((one) => one.journal === journal);

/** Numbers begin anew each year, and no two cases may have the same: where cases are numbered, the year is part of it. */
export const isFormatFor = (journal: Journal, format: string): boolean =>
  isNumberFormat(format) && (!numbersCases(journal) || /\{yy\}|\{year\}/.test(format));

/** The case index that an example shows: of some service whose cases stand in this journal, else of any. */
export const caseIndexOf = (journal: Journal): string =>
  (definitions.find((one) => one.journal === journal) ?? definitions[0])?.retention.caseIndex ?? '';
