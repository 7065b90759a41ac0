import { fill, type Words } from '../../i18n/words.ts';
import type { Draft } from './draft.ts';

/** The words of an answer or a message are its point; the rest is judged by the API. */
export function missingInputs({ action, text }: Draft, t: Words): Map<string, string> {
  const label = { answer: t.case.text, message: t.case.messageText }[action as string];
  return new Map(label !== undefined && text.trim() === '' ? [['text', fill(t.check.required, { label })]] : []);
}
