import { LiquidError } from 'liquidjs';
import { templateFields } from '../../workflows/contract/http-acts.ts';
import type { Refusal } from '../../workflows/domain/error-codes.ts';
import { type Language, languages, type Text } from '../../workflows/domain/language.ts';
import type { ActData } from './act-data.ts';
import { templateEngine } from './template-engine.ts';
import { paragraphs } from './wording.ts';

/** What would keep a template from making a paper, each at its text and line; also where only some acts would meet it. */
export const templateFaults = (texts: Text, samples: readonly [full: ActData, ...more: ActData[]]): Refusal[] =>
  languages.flatMap((language) => faultsOf(texts[language], language, samples));

function faultsOf(text: string, language: Language, samples: readonly [ActData, ...ActData[]]): Refusal[] {
  const field = `texts.${language}`;
  try {
    const unknown = unknownFields(text);
    if (unknown.length > 0) return unknown.map((params) => ({ code: 'template.unknown-field', field, params }));
    const [full] = samples.map((sample) => paragraphs(text, sample, language));
    return language === 'hy' && full?.length === 0 ? [{ code: 'field.required', field }] : [];
  } catch (error) {
    return [{ code: 'template.syntax', field, params: { line: lineOf(error) } }];
  }
}

function unknownFields(text: string): { line: number; name: string }[] {
  const { globals } = templateEngine.parseAndAnalyzeSync(text);
  return Object.entries(globals)
    .filter(([name]) => !(templateFields as readonly string[]).includes(name))
    .flatMap(([name, uses]) => uses.map(({ location }) => ({ line: location.row, name })))
    .sort((one, other) => one.line - other.line);
}

function lineOf(error: unknown): number {
  if (!LiquidError.is(error)) return 1;
  const [line = 1] = error.token.getPosition();
  return line;
}
