import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unwrapWoff } from './unwrap-woff.ts';

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The faces of Noto Sans, the likeliest last resort first; each holds the letters of a few scripts. */
const sources = [
  ['@fontsource/noto-sans', 'latin'],
  ['@fontsource/noto-sans-armenian', 'armenian'],
  ['@fontsource/noto-sans', 'cyrillic'],
  ['@fontsource/noto-sans', 'latin-ext'],
  ['@fontsource/noto-sans', 'cyrillic-ext'],
] as const;

export type Weight = 400 | 700;
export interface Run {
  readonly face: string;
  readonly text: string;
}

const faces = sources.map(([name, script]) => {
  const folder = folderOf(name);
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return {
    script,
    holds: rangeTest(ranges[script] ?? ''),
    prefix: join(folder, 'files', `${folder.split('/').at(-1)}`),
  };
});

/** Each face as an OpenType font, by the name that a {@link Run} gives it. */
export const fonts: ReadonlyMap<string, Buffer> = new Map(
  faces.flatMap(({ script, prefix }) =>
    ([400, 700] as const).map((weight) => {
      const file = `${prefix}-${script}-${weight}-normal.woff`;
      return [`${script}-${weight}`, unwrapWoff(readFileSync(file))] as const;
    }),
  ),
);

/** Cuts a text into pieces of one face each; what none of them holds shows as the replacement character. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: { face: string; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const face = faces.find(({ holds }) => holds(code));
    const name = `${face?.script ?? 'latin'}-${weight}`;
    const shown = face ? character : '\uFFFD';
    const last = runs.at(-1);
    if (last?.face === name) last.text += shown;
    else runs.push({ face: name, text: shown });
  }
  return runs;
}

/** Of ranges as a style sheet writes them: `U+0530-058F,U+2024`. */
function rangeTest(ranges: string): (code: number) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (code) => pairs.some(([from, to]) => code >= from && code <= to);
}
