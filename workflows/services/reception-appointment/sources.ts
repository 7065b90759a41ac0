/** No public source gives the term: practice of the offices as remembered. */
export const sources: readonly string[] = ['Practice of community offices, to be verified'];

export const unconfirmed: readonly string[] = ['term.days', 'assurance', 'retention', 'process.stages.correction.days'];
