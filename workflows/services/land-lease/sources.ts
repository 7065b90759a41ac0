/** A decision seen gives a right to build for a kiosk for five years. The right is given by auction as a rule. */
export const sources: readonly string[] = [
  'Decisions of the councils of Berd, Ararat, Areni and Noyemberyan',
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
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
