/** Text as it is compared: lower case, without accents, `և` as its two letters; the same on the server and in the browser. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('և', 'եւ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every word that was asked for begins a word of the text. `text` is searchable already. */
export function matches(query: string, text: string): boolean {
  const padded = ` ${text}`;
  return searchable(query)
    .split(' ')
    .every((word) => word === '' || padded.includes(` ${word}`));
}
