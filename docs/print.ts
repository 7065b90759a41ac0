/** `npm run docs`: prints the law, as the code has it, into the pages of this folder. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services } from '../workflows/services/index.ts';
import { putPages } from './printer/files.ts';
import { pagesOf } from './printer/pages.ts';

const pages = pagesOf(Object.values(services));
putPages(dirname(fileURLToPath(import.meta.url)), pages);
process.stdout.write(`${pages.size} pages printed\n`);
