export const sources: readonly string[] = [
  'Local duties of Mets Parni and Charentsavan communities',
  'General 30-day ceiling of administrative proceedings (iravaban.net)',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** The rates are of two communities; the council of each sets its own. Silence is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'fee.table',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
