export const sources: readonly string[] = ['Form of the number of an order (N 12-Հ): convention as remembered'];

/** Neither the term nor the course of an order stands in a source. */
export const unconfirmed: readonly string[] = ['assurance', 'retention', 'term.days'];
