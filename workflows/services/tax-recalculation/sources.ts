/** The term is the longest of any administrative proceeding; who decides and on which papers is practice as remembered. */
export const sources: readonly string[] = [
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
  'Practice of community offices, to be verified',
];

export const unconfirmed: readonly string[] = [
  'decidedBy',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
