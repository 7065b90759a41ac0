export const sources: readonly string[] = [
  'Local duties of Kajaran and Chambarak communities',
  'General 30-day ceiling of administrative proceedings (iravaban.net)',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** The communities read take from 5,000 a quarter to 150,000 a year; the fee here is illustrative. Silence is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
