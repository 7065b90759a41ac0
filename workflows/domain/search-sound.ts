/** Longer words are told apart no further. */
const longestKey = 24;

const armenian: Readonly<Record<string, string>> = {
  ...letters('աբգդեզէթիլկհյնոպջռսվտրփքօֆւմը', 'abgdezetilkhynopjrsvtrpkofvmy'),
  ...{ ժ: 'zh', խ: 'kh', ծ: 'ts', ձ: 'dz', ղ: 'gh', ճ: 'ch', շ: 'sh', չ: 'ch', ց: 'ts' },
};
const russian: Readonly<Record<string, string>> = {
  ...letters('абвгдезиклмнопрстуфыэ', 'abvgdeziklmnoprstufye'),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', ь: '', ъ: '' },
};

/** Latin as it sounds: the voiced like the voiceless, `h` silent, `y` an `i`, sounds of two letters one: `c`, `q` (ch), `w` (sh), `x` (kh). */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/dz/g, 'z'],
  [/kh/g, 'x'],
  [/ch/g, 'q'],
  [/t[sz]/g, 'c'],
  [/sh/g, 'w'],
  [/(?!^)h|^h(?!$)/g, ''],
  [/b/g, 'p'],
  [/g/g, 'k'],
  [/y/g, 'i'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=^|[aou])ie/g, 'e'],
];

/** By what a word is found: `Հակոբյան`, `Hakobyan` and `Акопян` have one key; so do `0012` and `12`. */
export function keyOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '').slice(0, longestKey);
  const latin = plain
    .replace(/^ո(?!վ|ւ)/, 'vo')
    .replaceAll('ու', 'u')
    .replace(/\p{L}/gu, (letter) => armenian[letter] ?? russian[letter] ?? letter);
  return sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin).slice(0, longestKey);
}

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index] ?? '']));
}
