export const sources: readonly string[] = [
  'Government decision N 912-Ն of 18.05.2006',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence, on this service)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
  'Practice of community offices, to be verified',
];

/** Silence counts as consent by the general rule; it is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
