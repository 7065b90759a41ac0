import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import nunjucks from 'nunjucks';
import type { Choice } from '../../workflows/domain/council/voting.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { languages } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import type { Assets } from '../assets.ts';
import type { PortalConfig } from '../config.ts';
import { fileSize, grouped, money, waiting } from '../format/amounts.ts';
import { dateTime, dayOfMonth, leaf, longDate, shortDate, weekday } from '../format/dates.ts';
import { expectedEnd } from '../format/expected.ts';
import { tally } from '../format/tally.ts';
import { counted, fill, type Plural, words } from '../i18n/words.ts';

const portalFolder = fileURLToPath(new URL('..', import.meta.url));
const govukFolder = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

export function setUpTemplates(app: Express, assets: Assets, config: Pick<PortalConfig, 'demo'>): void {
  const environment = nunjucks.configure([portalFolder, govukFolder], {
    express: app,
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addGlobal('asset', assets);
  environment.addGlobal('demo', config.demo);
  environment.addGlobal(
    'languages',
    languages.map((key) => ({ key, name: words[key].language.own })),
  );
  environment.addFilter('fill', fill);
  environment.addFilter('counted', (n: number, plural: Plural, language: Language) => counted(language, plural, n));
  environment.addFilter('waiting', (seconds: number, language: Language) => {
    const { unit, n } = waiting(seconds);
    return counted(language, words[language].units[unit], n);
  });
  environment.addFilter('money', money);
  environment.addFilter('fileSize', fileSize);
  environment.addFilter('grouped', grouped);
  environment.addFilter('longDate', longDate);
  environment.addFilter('dateTime', dateTime);
  environment.addFilter('shortDate', shortDate);
  environment.addFilter('dayOfMonth', dayOfMonth);
  environment.addFilter('weekday', weekday);
  environment.addFilter('leaf', leaf);
  environment.addFilter('expectedEnd', expectedEnd);
  environment.addFilter('tally', tally);
  environment.addFilter('choice', (choice: Choice | 'silent', language: Language) => say(language, `choice.${choice}`));
}
