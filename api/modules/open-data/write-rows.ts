import type { OpenFormat } from '../../../workflows/contract/http-open-data.ts';
import type { Cell, Dataset } from './dataset.ts';

type Rows = ReturnType<Dataset['rows']>;

export const mediaTypes: Readonly<Record<OpenFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const writeRows: Readonly<Record<OpenFormat, (dataset: Dataset, rows: Rows) => AsyncGenerator<string>>> = {
  csv: writeCsv,
  json: writeJson,
};

/** RFC 4180; the mark at the beginning tells spreadsheets that it is UTF-8. */
async function* writeCsv({ columns }: Dataset, rows: Rows): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`;
  for await (const row of rows) yield `${columns.map((column) => csvCell(row[column] ?? null)).join(',')}\r\n`;
}

/** No spreadsheet takes a text for a formula. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* writeJson(_: Dataset, rows: Rows): AsyncGenerator<string> {
  let before = '[';
  for await (const row of rows) {
    yield `${before}\n${JSON.stringify(row)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
