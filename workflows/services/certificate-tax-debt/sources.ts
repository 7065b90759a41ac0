/** The sources tell which taxes are the community's and when they fall due; term, fee and validity are practice as remembered. */
export const sources: readonly string[] = [
  'Property taxes and the budgets they go to, iravaban.net 105975',
  'Real-estate tax due by 1 December, past.am 294007',
  'Practice of community offices, to be verified',
];

export const unconfirmed: readonly string[] = [
  'term.days',
  'fee.otherwise',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
];
