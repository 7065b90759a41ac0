export const sources: readonly string[] = [
  'Yerevan municipality duty calculator',
  'Practice of community offices, to be verified',
];

/** The change depends on the zoning plan and is in part decided by state bodies; which body answers in how many days was not found. */
export const unconfirmed: readonly string[] = [
  'decidedBy',
  'term.days',
  'fee.otherwise',
  'process.stages.opinion.days',
  'process.stages.opinion.kindOfDays',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.council.majority',
];
