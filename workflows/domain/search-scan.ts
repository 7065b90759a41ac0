import { keyOf } from './search-sound.ts';
import { type Word, wordsOf } from './search-text.ts';

/** Where recognition writes `ն` for `և`: `և` follows a consonant, as in `Երևան`, nearly always. */
const misread = /(?<=[բգդզթժլխծկհձղճմյնշչպջռսվտրցփքֆ])ն/giu;

/** The words of a text that a machine has read: each `ն` that may have been a `և` makes one more reading of its word. */
export const scannedWordsOf = (text: string): Word[] =>
  wordsOf(text).flatMap((word) => {
    const seen = text.slice(word.from, word.to);
    const meant = [...seen.matchAll(misread)].map(({ index }) => `${seen.slice(0, index)}և${seen.slice(index + 1)}`);
    return [word, ...meant.map((one) => ({ ...word, key: keyOf(one) }))];
  });
