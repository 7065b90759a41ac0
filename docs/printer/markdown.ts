/** A paragraph or a block that has nothing to say is left out, and so is a part of a cell. */
type Maybe = string | false | undefined;

const present = (parts: readonly Maybe[]): string[] => parts.filter((part): part is string => Boolean(part));

export const lines = (...parts: readonly Maybe[]): string => present(parts).join('<br>');
export const code = (text: string): string => `\`${text}\``;
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const width = (text: string): number => [...text].length;
const padded = (text: string, to: number): string => text + ' '.repeat(to - width(text));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Columns are as wide as their widest cell, as the formatter wants it. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body].map((one) => one.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...rows.map((one) => width(one[column] ?? ''))));
  const [first = '', ...rest] = rows.map((one) => row(one.map((text, column) => padded(text, widths[column] ?? 0))));
  return [first, row(widths.map((one) => '-'.repeat(one))), ...rest].join('\n');
}

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A heading with what stands under it, or nothing where nothing does. */
export const section = (title: string, ...blocks: readonly Maybe[]): string =>
  present(blocks).length === 0 ? '' : [`## ${title}`, ...present(blocks)].join('\n\n');

/** `source` is where a reader changes what the page says. */
export const page = (title: string, source: string, ...blocks: readonly Maybe[]): string =>
  `${present([`# ${title}`, `_Printed from ${code(source)} by ${code('npm run docs')}; change it there._`, ...blocks]).join('\n\n')}\n`;
