export const sources: readonly string[] = [
  'Records procedure of the staff of Getamej, anyflip.com (who runs the records)',
  'Smart Municipality slides of 2011 (outgoing document, signed electronically)',
];

/** No source gives a term for a letter that nobody asked for. */
export const unconfirmed: readonly string[] = ['assurance', 'retention', 'term.days'];
