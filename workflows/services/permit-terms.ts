import type { PermitTerms } from '../domain/definition.ts';

/** What permits share: a month and a week before its end the holder is reminded; a suspension makes none longer. */
export const permit = (fields: Pick<PermitTerms, 'from' | 'object'> = {}): PermitTerms => ({
  remindDays: [30, 7],
  ...fields,
});
