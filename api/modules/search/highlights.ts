import type { Highlight } from '../../../workflows/contract/http-search.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { scannedWordsOf } from '../../../workflows/domain/search-scan.ts';
import { type Word, wordsOf } from '../../../workflows/domain/search-text.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue } from '../services/catalogue.ts';
import type { Passage } from './search.model.ts';

const most = 3;
/** About two lines of a result, a third of it before the first mark. */
const longestSnippet = 160;
const lead = 50;

/** A passage in which something was found: where, and which of the keys that were asked for. */
export interface Marked {
  readonly passage: Passage;
  readonly hits: readonly Word[];
  readonly asked: ReadonlySet<string>;
}

export const markedIn = (passages: readonly Passage[], keys: readonly string[]): Marked[] =>
  passages.map((passage) => mark(passage, keys)).filter(({ asked }) => asked.size > 0);

/** Whether these passages show every key. */
export const showsAll = (marked: readonly Marked[], keys: readonly string[]): boolean =>
  keys.every((key) => marked.some(({ asked }) => asked.has(key)));

/** Where the words of a question stand: as few passages as show all of them, with marks as positions in the snippet. */
export function highlightsOf(marked: readonly Marked[], service: string, language: Language): Highlight[] {
  const shown = new Set<string>();
  return [...marked]
    .sort((a, b) => b.asked.size - a.asked.size)
    .filter(({ asked }) => {
      const adds = [...asked].some((key) => !shown.has(key));
      for (const key of asked) shown.add(key);
      return adds;
    })
    .slice(0, most)
    .map(({ passage, hits }) => ({ label: labelOf(passage.field, service, language), ...snippet(passage.text, hits) }));
}

function mark(passage: Passage, keys: readonly string[]): Marked {
  const words = passage.field === 'document-text' ? scannedWordsOf(passage.text) : wordsOf(passage.text);
  const hits = words.filter(({ key }) => keys.some((asked) => key.startsWith(asked)));
  const asked = new Set(keys.filter((one) => hits.some(({ key }) => key.startsWith(one))));
  return { passage, hits: [...new Map(hits.map((hit) => [hit.from, hit])).values()], asked };
}

/** A piece around the first mark, cut between words. */
function snippet(text: string, hits: readonly Word[]): Pick<Highlight, 'text' | 'marks'> {
  const first = hits[0]?.from ?? 0;
  const near = text.length <= longestSnippet ? 0 : Math.max(0, first - lead);
  const from = near === 0 ? 0 : Math.min(first, text.indexOf(' ', near) + 1 || first);
  const end = from + longestSnippet;
  const to = end >= text.length ? text.length : Math.max(hits[0]?.to ?? 0, text.lastIndexOf(' ', end));
  const [before, behind] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const moved = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${behind}`,
    marks: hits.filter((word) => word.to <= to).map((word) => [word.from + moved, word.to + moved]),
  };
}

function labelOf(field: string, service: string, language: Language): string {
  if (!field.startsWith('answer.')) return say(language, `found-in.${field}`);
  const key = field.slice('answer.'.length);
  return catalogue[service]?.form.fields.find((one) => one.key === key)?.label[language] ?? key;
}
