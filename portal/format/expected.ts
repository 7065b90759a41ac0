import type { ExpectedEnd } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { counted, fill, words } from '../i18n/words.ts';

/** When cases like this one really end, as a sentence. */
export function expectedEnd({ workingDays: { from, to } }: ExpectedEnd, language: Language): string {
  const { sameDay, upTo, after, span } = words[language].expected;
  if (to === 0) return sameDay;
  if (from === 0) return counted(language, upTo, to);
  // The word joiner keeps a dash from ending a line.
  const days = from === to ? to : fill(span, { from, to }).replace('–', '–\u2060');
  return counted(language, after, to, days);
}
