import { keyOf } from './search-sound.ts';

/** A word of a text: where it stands, and by what it is found. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** What people leave out: `և`, `եւ`, `ու` and their sisters. */
const joining = new Set(['և', 'եւ', 'եվ', 'ու', 'и', 'and']);
/** Letters, or digits: `Դ-0012/26` and `N744Ա` fall apart at every border; marks that stand inside a word do not part it. */
const wordPattern = /(?:[\p{L}\p{M}]|(?<=\p{L})[՛՜՞'’ʼ\u00AD](?=\p{L}))+|\p{N}+/gu;

/** The words of a text in its order, under keys that other spellings of them have too. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const key = joining.has(word.toLowerCase()) ? '' : keyOf(word);
    return key ? [{ from: index, to: index + word.length, key }] : [];
  });

export const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

/** So many letters of a word are looked up; the rest is compared with what was found. Each length costs an entry a word. */
const beginnings = [2, 3, 5] as const;

/** What an index holds of a word. */
export const tokensOf = (key: string): string[] =>
  key.length === 1 ? [key] : beginnings.filter((length) => length <= key.length).map((length) => key.slice(0, length));

/** The one entry that is looked up for a word that may go on; a letter alone is looked up as a word of its own. */
export const tokenFor = (key: string): string => tokensOf(key).at(-1) ?? key;

const isNumber = (key: string): boolean => /^\d/.test(key);

/** How a number is named as a whole: `Դ-0012/26` is `d 12 26`, `12 26`, `d 12` and `12`. */
export function namesOfNumber(number: string): string[] {
  const keys = keysOf(number);
  const running = keys.findIndex(isNumber);
  if (running === -1) return [];
  const ends = keys.slice(running).map((_, index) => running + index + 1);
  return Array.from({ length: running + 1 }, (_, from) => ends.map((end) => keys.slice(from, end))).flatMap((parts) =>
    parts.map(numberToken),
  );
}

/** The entry of a number; none when what was asked holds no digit. */
export const numberTokenFor = (keys: readonly string[]): string | undefined =>
  keys.some(isNumber) ? numberToken(keys) : undefined;

const numberToken = (keys: readonly string[]): string => `=${keys.join(' ')}`;
