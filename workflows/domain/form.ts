import type { Condition } from './condition.ts';
import type { Text } from './language.ts';

/** A service's form as data: enough for a client to fill in any service without knowing it. */
export interface Form {
  readonly fields: readonly FormField[];
  readonly documents: readonly DocumentKind[];
}

export type FieldType =
  | 'text'
  | 'longtext'
  | 'number'
  | 'date'
  | 'choice'
  | 'boolean'
  | 'email'
  | 'phone'
  | 'address'
  | 'cadastral-code';

export interface FormField {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  readonly limits?: FieldLimits;
  /** Asked only when it holds over the other answers. */
  readonly showIf?: Condition;
  /** A fee, a term or a route depends on it: enters the case as a value. Never personal, never free text. */
  readonly decides?: true;
  /** Designed by us, not taken from a source: shown to the administrator as not confirmed. */
  readonly unconfirmed?: true;
}

/** Text in characters, numbers by value, dates as ISO `YYYY-MM-DD`; `past` and `future` are seen from today. */
export interface FieldLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly when?: 'past' | 'future';
}

export const documentTypes = ['pdf', 'image', 'office', 'text'] as const;
export type DocumentType = (typeof documentTypes)[number];

export interface DocumentKind {
  readonly key: string;
  readonly required: boolean;
  readonly label: Text;
  readonly showIf?: Condition;
  /** What files of this kind may be; anything that is taken at all, without it. */
  readonly types?: readonly DocumentType[];
  /** How many files of this kind may come with the application. */
  readonly max?: number;
  readonly unconfirmed?: true;
}
