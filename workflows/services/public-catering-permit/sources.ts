export const sources: readonly string[] = [
  'General 30-day ceiling of administrative proceedings (iravaban.net)',
  'Practice of community offices, to be verified',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** No public source gives the fee; the term is the general ceiling. Silence is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
