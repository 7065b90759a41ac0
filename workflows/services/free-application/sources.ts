export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** That a paper for another body goes on within three days is the general rule as remembered. */
export const unconfirmed: readonly string[] = [
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.forwarding.days',
];
