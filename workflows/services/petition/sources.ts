/** The month may be extended by one more with a notice, or last up to six months when a commission is formed. */
export const sources: readonly string[] = [
  'Law on Petitions, article 10 (term, extension, commission)',
  'Vanadzor community, page on petitions (form, language, applicants)',
];

/** That a petition for another body goes on within five working days is the rule as remembered. */
export const unconfirmed: readonly string[] = [
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.forwarding.days',
  'process.stages.forwarding.kindOfDays',
];
