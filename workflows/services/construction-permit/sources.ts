export const sources: readonly string[] = [
  'eRegulations Armenia, procedure 28, steps 142 and 147',
  'Local duties of Ashotsk community',
  'Government decision N 596-Ն of 19.03.2015',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** Silence counts as consent by the general rule; that it holds for this permit is a reading, so it is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.variants.1.days',
  'term.variants.2.days',
  'silence.effect',
  'fee.otherwise',
  'fee.table',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
