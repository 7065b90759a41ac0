export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

export const unconfirmed: readonly string[] = [
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
