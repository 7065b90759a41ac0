export const sources: readonly string[] = [
  'Akhuryan community, text on alcohol and tobacco permits',
  'Local duties of Aparan, Chambarak and Talin communities',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** The duty is that of Aparan for a quarter; the council of each community sets its own. Silence is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
