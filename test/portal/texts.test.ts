import { words } from '../../portal/i18n/words.ts';

/** Every text by its full key path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}
const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

describe.each(['en', 'ru'] as const)('the portal in %s', (language) => {
  const armenian = new Map(texts(words.hy));
  const own = new Map(texts(words[language]));

  it('has every text that the Armenian has, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...armenian.keys()].sort());
  });

  it('has no empty text, and the same places for values', () => {
    for (const [path, text] of own) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, placeholders(text)]).toEqual([path, placeholders(armenian.get(path) ?? '')]);
    }
  });
});

it('holds no Armenian letters in the English and Russian words but names and examples', () => {
  const allowed = new Set(['.language.own', '.track.numberHint']);
  for (const language of ['en', 'ru'] as const) {
    const stray = texts(words[language]).filter(([path, text]) => /[Ա-և]/.test(text) && !allowed.has(path));
    expect(stray).toEqual([]);
  }
});
