/** Small expression data: what a fee, a variant of the term or a route may depend on. Plain JSON, no functions. */
export type Value = string | number | boolean;
export type Facts = Readonly<Record<string, Value>>;

export type Condition =
  | { readonly field: string; readonly is: Value }
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly from?: number; readonly below?: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A missing fact satisfies nothing but a negation. Ranges are half-open: `from` inclusive, `below` exclusive. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const value = facts[condition.field];
  if (value === undefined) return false;
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.includes(value);
  if (typeof value !== 'number') return false;
  return value >= (condition.from ?? Number.NEGATIVE_INFINITY) && value < (condition.below ?? Number.POSITIVE_INFINITY);
}

/** The names of all facts that a condition looks at. */
export function fieldsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf);
  if ('any' in condition) return condition.any.flatMap(fieldsOf);
  if ('not' in condition) return fieldsOf(condition.not);
  return [condition.field];
}
