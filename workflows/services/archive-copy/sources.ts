/** The law on local duties and fees knows this fee; the amount here only illustrates it, each council sets its own. */
export const sources: readonly string[] = [
  'Law on local duties and fees (kind of the fee)',
  'Practice of community offices, to be verified',
];

export const unconfirmed: readonly string[] = [
  'term.days',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
];
