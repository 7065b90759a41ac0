export const sources: readonly string[] = [
  'Practice of community offices, to be verified',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** Silence counts as consent by the general rule; that it holds for this permit is a reading, so it is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
