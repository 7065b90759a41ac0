export const sources: readonly string[] = [
  'Law on Advertising, article 11, as amended on 25.03.2020',
  'Local duties of Chambarak and Kajaran communities',
  'General ceiling of 30 calendar days, iravaban.net',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/**
 * The communities take the duty for each month; that all months are paid for together in advance is our reading.
 * Silence counts as consent by the general rule; that it holds for this permit is a reading, so it is off until confirmed.
 */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'fee.otherwise',
  'fee.times',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
