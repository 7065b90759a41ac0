export const sources: readonly string[] = [
  'Local duties of Mets Parni community',
  'iravaban.net (general term of 30 calendar days)',
  'Practice of community offices, to be verified',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/**
 * The term is the general ceiling and the duty Mets Parni's; documents not confirmed are flagged in the form.
 * Silence counts as consent by the general rule; that it holds for this permit is a reading, so it is off until
 * confirmed.
 */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'fee.otherwise',
  'fee.table',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
