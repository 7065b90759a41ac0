export const sources: readonly string[] = [
  'Local duties of Charentsavan, Talin, Aparan and Mets Parni communities',
  'e-permits.am, list of application kinds',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/**
 * The documents asked for are not confirmed either; they are flagged in the form. Silence counts as consent by the
 * general rule; that it holds for this permit is a reading, so it is off until confirmed.
 */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
