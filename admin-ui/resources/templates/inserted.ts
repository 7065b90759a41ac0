/** A text with something put in where the selection is, or at its end; and where the cursor stands then. */
export function inserted(
  text: string,
  snippet: string,
  from: number = text.length,
  to: number = from,
): { text: string; cursor: number } {
  return { text: text.slice(0, from) + snippet + text.slice(to), cursor: from + snippet.length };
}

/** Where a line (from 1) begins and ends. */
export function spanOfLine(text: string, line: number): [from: number, to: number] {
  const before = text.split('\n').slice(0, line - 1);
  const from = before.reduce((sum, one) => sum + one.length + 1, 0);
  const end = text.indexOf('\n', from);
  return [from, end < 0 ? text.length : end];
}
