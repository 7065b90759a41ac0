/** The term is the general one of administrative proceedings; until when a complaint may be filed differs from source to source. */
export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Ministry of Justice, page on administrative appeal',
];

/** That a complaint for another body goes on within three days is the general rule as remembered. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.forwarding.days',
];
