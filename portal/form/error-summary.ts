import { type Control, idOf } from './control.ts';
import type { FieldErrors } from './question.ts';

export interface SummaryLine {
  text: string;
  href?: string;
}

/** The lines over a form, in the order of its fields, each leading to its first input; then those of no field. */
export function summaryLines(
  errors: FieldErrors,
  controls: readonly Pick<Control, 'name' | 'items' | 'parts' | 'kind'>[],
): SummaryLine[] {
  const placed = controls.flatMap((control) => {
    const text = errors.get(control.name);
    return text === undefined ? [] : [{ text, href: `#${anchorOf(control)}` }];
  });
  const names = new Set(controls.map(({ name }) => name));
  const rest = [...errors].filter(([name]) => !names.has(name)).map(([, text]) => ({ text }));
  return [...placed, ...rest];
}

/** Radio buttons carry the id of their group on the first; a date on its day. */
const anchorOf = ({ name, parts }: Pick<Control, 'name' | 'parts'>): string => parts?.[0]?.id ?? idOf(name);
