/** No public source gives the term, the fee or the validity of the certificate of family composition: practice as remembered. */
export const sources: readonly string[] = ['Practice of community offices, to be verified'];

export const unconfirmed: readonly string[] = [
  'term.days',
  'fee.otherwise',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
];
