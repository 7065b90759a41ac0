import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { localDate } from '../../format/measures.ts';

/** Without this mark at the beginning of a file, spreadsheets take its letters for Latin ones. */
const byteOrderMark = '\uFEFF';

/** A line of the exported table, by its headings in the words of the page. */
export function csvRow(row: LapsedTerm, translate: (key: string) => string): Record<string, string | number> {
  const heading = (field: string): string => translate(`resources.lapsed-terms.fields.${field}`);
  const yesOrNo = (is: boolean): string => translate(is ? 'ra.boolean.true' : 'ra.boolean.false');
  return {
    [byteOrderMark + heading('number')]: row.number,
    [heading('service')]: row.serviceTitle,
    [heading('dueAt')]: localDate(row.dueAt),
    [heading('workingDaysLate')]: row.workingDaysLate,
    [heading('holders')]: row.holders.join('; '),
    [heading('warned')]: yesOrNo(row.warned),
    [heading('silence')]: yesOrNo(row.silence),
    [heading('status')]: row.statusTitle,
    [heading('decidedAt')]: row.decidedAt ? localDate(row.decidedAt) : '',
  };
}
