export const sources: readonly string[] = [
  'e-permits.am, page on the completion act',
  'eRegulations Armenia, procedure 28, summary and step 189 (act of the acceptance commission)',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** Silence counts as consent by the general rule; that it holds for this act is a reading, so it is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
