export const sources: readonly string[] = [
  'Local duties of Aparan community',
  'Practice of community offices, to be verified',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/**
 * Aparan takes the duty for each day; that all days are paid for together in advance is our reading.
 * Silence is off until confirmed.
 */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'fee.times',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
