/** Residents aged 16 and more, one per cent of them, as remembered; no public source was found. */
export const sources: readonly string[] = ['Practice of community offices, to be verified'];

export const unconfirmed: readonly string[] = [
  'term.days',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.council.majority',
];
