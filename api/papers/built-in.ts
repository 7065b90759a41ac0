import { readFileSync } from 'node:fs';
import type { Text } from '../../workflows/domain/language.ts';

const read = (language: string): string =>
  readFileSync(new URL(`./built-in/${language}.liquid`, import.meta.url), 'utf8');

/** Version 0 of every template: what a paper says where an administrator has published none. */
export const builtIn: Text = { hy: read('hy'), en: read('en'), ru: read('ru') };
