/** Makes `build/portal/`: style sheet, script, fonts and pictures under names that carry their hash, and a manifest; or the same in the folder named. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAsync } from 'sass';
import { build } from 'vite';
import { assetsFolder } from './assets.ts';

const source = fileURLToPath(new URL('./assets/', import.meta.url));
const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** 400 and 700 alone: every further weight would cost each reader a download. */
const fonts = [400, 700].flatMap((weight) => [
  {
    name: `armenian-${weight}.woff2`,
    file: `noto-sans-armenian-armenian-${weight}-normal.woff2`,
    from: '@fontsource/noto-sans-armenian',
  },
  { name: `latin-${weight}.woff2`, file: `noto-sans-latin-${weight}-normal.woff2`, from: '@fontsource/noto-sans' },
  {
    name: `cyrillic-${weight}.woff2`,
    file: `noto-sans-cyrillic-${weight}-normal.woff2`,
    from: '@fontsource/noto-sans',
  },
]);

async function buildAssets(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest: Record<string, string> = {};
  const put = async (name: string, content: string | Buffer): Promise<void> => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const file = name.replace(/(\.\w+)$/, `-${hash}$1`);
    await writeFile(join(folder, file), content);
    manifest[name] = file;
  };

  for (const { name, file, from } of fonts) await put(name, await readFile(join(packageFolder(from), 'files', file)));
  for (const name of await readdir(join(source, 'images')))
    await put(name, await readFile(join(source, 'images', name)));
  await put('main.css', withAddresses(await styles(), manifest));
  await put('main.js', await script());
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

async function styles(): Promise<string> {
  const loadPaths = [join(packageFolder('govuk-frontend'), 'dist')];
  const { css } = await compileAsync(join(source, 'styles/main.scss'), {
    loadPaths,
    style: 'compressed',
    quietDeps: true,
  });
  return css;
}

/** `asset:name` in a style sheet stands for the hashed file beside it. */
const withAddresses = (css: string, manifest: Readonly<Record<string, string>>): string =>
  css.replace(/asset:([\w.-]+)/g, (_whole, name: string) => {
    const file = manifest[name];
    if (file === undefined) throw new Error(`The style sheet names ${name}, which is no asset`);
    return file;
  });

async function script(): Promise<string> {
  const entry = join(source, 'scripts/main.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      lib: { entry, formats: ['es'], fileName: 'main' },
      minify: true,
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  const chunk = output?.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The script did not come out of the build');
  return chunk.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets(process.argv[2] ?? assetsFolder);
