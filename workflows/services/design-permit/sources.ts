export const sources: readonly string[] = [
  'eRegulations Armenia, procedure 28, steps 127 and 139',
  'e-permits.am, page on the design permit',
  'Yerevan municipality duty calculator',
  'Cassation Court, administrative chamber, case VD/0511/05/22 (silence)',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/**
 * The fee is a local fee and differs by community. Silence counts as consent by the general rule; that it holds for this
 * permit is a reading, so it is off until confirmed.
 */
export const unconfirmed: readonly string[] = [
  'silence.effect',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
