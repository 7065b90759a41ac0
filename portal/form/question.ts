import type { FieldView } from '../../workflows/contract/http.ts';

/** A field of a form with the name its input carries, which is the path the API names in its errors. */
export interface Question extends FieldView {
  name: string;
  autocomplete?: string;
  inputmode?: string;
}

/** What was typed, by name of the input, as it was typed. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong, by name of the input. */
export type FieldErrors = ReadonlyMap<string, string>;

export const answerQuestion = (field: FieldView): Question => ({ ...field, name: `answers.${field.key}` });
