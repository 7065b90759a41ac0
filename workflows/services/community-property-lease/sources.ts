export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Practice of community offices, to be verified',
];

export const unconfirmed: readonly string[] = [
  'fee.otherwise',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.council.majority',
];
