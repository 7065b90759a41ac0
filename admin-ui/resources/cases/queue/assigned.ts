import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { localDate } from '../../../format/measures.ts';

/** A case as the control of execution sees it: held by the executor, due when the resolution says. */
export function asAssigned(row: CaseRow): CaseRow {
  const { assignment } = row;
  if (!assignment) return row;
  const { executor, dueAt, overdue } = assignment;
  return { ...row, dueAt, overdue, holders: [executor] };
}

/** Without this mark at the beginning of a file, spreadsheets take its letters for Latin ones. */
const byteOrderMark = '\uFEFF';

/** A line of the exported table, by its headings in the words of the list. */
export function csvRow(row: CaseRow, translate: (key: string) => string): Record<string, string> {
  const heading = (field: string): string => translate(`resources.cases.fields.${field}`);
  const { number, serviceTitle, applicant, stageTitle, holders, dueAt, overdue } = asAssigned(row);
  return {
    [byteOrderMark + heading('number')]: number,
    [heading('service')]: serviceTitle,
    [heading('applicant')]: plain(applicant),
    [heading('stage')]: stageTitle,
    [heading('executor')]: holders.join('; '),
    [heading('dueAt')]: dueAt ? localDate(dueAt) : '',
    [translate('app.queue.overdue')]: translate(overdue ? 'ra.boolean.true' : 'ra.boolean.false'),
  };
}

/** Spreadsheets take words that begin so for a formula and carry it out; names come from outside. */
const plain = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);
