import type { ServiceDefinition } from './definition.ts';
import type { Form } from './form.ts';
import type { Text } from './language.ts';

/** A municipal service as its folder has it: the law, the form that asks for it, and its words. */
export interface Service {
  readonly definition: ServiceDefinition;
  readonly form: Form;
  readonly texts: ServiceTexts;
  /** Paths of values that no source confirms (`term.days`, `validity.months`, …); the administrator sees them flagged. */
  readonly unconfirmed: readonly string[];
  /** Where law and figures were read. */
  readonly sources: readonly string[];
}

export interface ServiceTexts {
  readonly title: Text;
  readonly summary: Text;
  /** By stage key. */
  readonly stages: Readonly<Record<string, Text>>;
  /** By task key: what is to be done, as a heading for the official. */
  readonly tasks: Readonly<Record<string, Text>>;
  /** By `<stage>.<outcome>`: the words of the button. */
  readonly outcomes: Readonly<Record<string, Text>>;
  /** Labels of the term's variants, the fee's rows and the validity's variants, in their order. */
  readonly variants?: readonly Text[];
  readonly fees?: readonly Text[];
  readonly validities?: readonly Text[];
}
