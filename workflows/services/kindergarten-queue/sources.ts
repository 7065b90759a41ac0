/** The sources give the papers and the ages; the term and that the queue costs nothing are practice as remembered. */
export const sources: readonly string[] = [
  'Kindergarten queue of Yerevan, questions and answers',
  'Byureghavan community, questions and answers, 80',
];

export const unconfirmed: readonly string[] = [
  'term.days',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
