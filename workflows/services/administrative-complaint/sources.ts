/** The term is the general one of administrative proceedings; until when a complaint may be filed differs from source to source. */
export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Ministry of Justice, page on administrative appeal',
];

export const unconfirmed: readonly string[] = [
  'term.days',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
