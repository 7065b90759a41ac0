import type { Language, Text } from '../../workflows/domain/language.ts';
import type { ActData } from './act-data.ts';
import { templateEngine } from './template-engine.ts';
import { templateValues } from './template-fields.ts';

/** What a paper says in each language: a paragraph each. */
export type Wording = Readonly<Record<Language, readonly string[]>>;

export const wordingOf = (template: Text, data: ActData): Wording => ({
  hy: paragraphs(template.hy, data, 'hy'),
  en: paragraphs(template.en, data, 'en'),
  ru: paragraphs(template.ru, data, 'ru'),
});

export const paragraphs = (template: string, data: ActData, language: Language): string[] =>
  (templateEngine.parseAndRenderSync(template, templateValues(data, language)) as string)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
