type Layout = ReadonlyMap<string, string>;

/** What each key of a Latin keyboard writes when the layout is another: Armenian phonetic, Russian ЙЦУКЕН. */
const armenian = layout('1234567890-=qwertyuiop[]\\asdfghjklzxcvbnm', 'էթփձջւևրչճ-ժքոեռտըւիօպխծշասդֆգհյկլզղցվբնմ');
const russian = layout("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё');
const underRussian: Layout = new Map([...russian].map(([key, letter]) => [letter, key]));

/**
 * What somebody may have meant whose keyboard wrote Latin or Russian letters by mistake; nothing for words in both or
 * neither. Bare digits stay what they are.
 */
export function otherLayouts(typed: string): string[] {
  const text = typed.toLowerCase();
  const isLatin = /[a-z]/.test(text);
  if (isLatin === /[а-яё]/.test(text) || /[^ -~а-яё]/.test(text)) return [];
  if (isLatin) return [written(text, armenian), written(text, russian)];
  const keys = written(text, underRussian);
  return [keys, written(keys, armenian)];
}

/** Whole words alone; `12/26` is the same on every layout. */
const written = (text: string, keys: Layout): string =>
  text.replace(/\S+/g, (word) =>
    /[a-zа-яё]/.test(word) ? [...word].map((key) => keys.get(key) ?? key).join('') : word,
  );

function layout(keys: string, letters: string): Layout {
  return new Map([...keys].map((key, index) => [key, [...letters][index] ?? key]));
}
