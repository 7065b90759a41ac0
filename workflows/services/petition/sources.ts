/** The month may be extended by one more with a notice, or last up to six months when a commission is formed. */
export const sources: readonly string[] = [
  'Law on Petitions, article 10 (term, extension, commission)',
  'Vanadzor community, page on petitions (form, language, applicants)',
];

export const unconfirmed: readonly string[] = [
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
