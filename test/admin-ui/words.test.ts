import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishFramework from 'ra-language-english';
import { loadMessages } from '../../admin-ui/i18n/messages.ts';
import { languages } from '../../workflows/domain/language.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const flat = (tree: Tree, path = ''): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const wordsOf = async (language: (typeof languages)[number]): Promise<ReadonlyMap<string, string>> =>
  new Map(flat((await loadMessages(language)) as unknown as Tree));

const placeholders = (words: string): string[] => [...new Set(words.match(/%\{\w+\}/g) ?? [])].sort();

const directory = new URL('../../admin-ui/', import.meta.url).pathname;
const sources = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

describe('words of the back-office', () => {
  test.each(languages)('has every key of the framework and of ours in %s', async (language) => {
    const armenian = await wordsOf('hy');
    const own = await wordsOf(language);
    expect([...own.keys()].sort()).toEqual([...armenian.keys()].sort());
    const framework = flat(englishFramework as unknown as Tree).map(([key]) => key);
    expect(framework.filter((key) => !own.has(key))).toEqual([]);
  });

  test.each(languages)('leaves nothing empty in %s', async (language) => {
    const empty = [...(await wordsOf(language))].filter(
      ([key, words]) => words === '' || (words === ' ' && !key.endsWith('.null')),
    );
    expect(empty).toEqual([]);
  });

  test.each(['en', 'ru'] as const)('names the same placeholders in %s as in Armenian', async (language) => {
    const other = await wordsOf(language);
    const differing = [...(await wordsOf('hy'))]
      .filter(([key]) => !key.startsWith('ra.'))
      .filter(([key, words]) => placeholders(words).join() !== placeholders(other.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  test('gives Russian its three forms wherever it has more than one', async () => {
    const wrong = [...(await wordsOf('ru'))].filter(([, words]) => ![1, 3].includes(words.split('||||').length));
    expect(wrong).toEqual([]);
  });

  test('has Armenian letters in Armenian and none in Russian', async () => {
    const kernel = (key: string): boolean => key.startsWith('kernel.');
    const unread = [...(await wordsOf('hy'))].filter(([key, words]) => !kernel(key) && /[а-яё]/i.test(words));
    expect(unread).toEqual([]);
    const russian = [...(await wordsOf('ru'))].filter(([key, words]) => !kernel(key) && /[\u0531-\u058f]/.test(words));
    expect(russian).toEqual([]);
  });

  test('says nothing that has no words', async () => {
    const known = [...(await wordsOf('hy')).keys()];
    const said = sources.flatMap((file) =>
      [...readFileSync(join(directory, file), 'utf8').matchAll(/'((?:app|resources|kernel)\.[\w.-]+)'/g)].map(
        ([, key]) => key ?? '',
      ),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !known.includes(key))).toEqual([]);
  });
});
