import type { Services } from '../../services.ts';

export type Cell = string | number | boolean | null;

/**
 * What a community publishes under one name: columns, and the rows as they come. Its words are `dataset.<id>.title` and
 * `dataset.<id>.description`. No row may say anything of a person.
 */
export interface Dataset<Column extends string = string> {
  readonly id: string;
  readonly columns: readonly Column[];
  rows(services: Services, community: string): AsyncIterable<Readonly<Record<Column, Cell>>>;
}
