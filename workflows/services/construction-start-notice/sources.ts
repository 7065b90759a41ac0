export const sources: readonly string[] = [
  'hartak.am, notice of the start of construction works',
  'eRegulations Armenia, procedure 28, step 149',
];

/** The documents asked for are not confirmed either; they are flagged in the form. No source says which days the three are. */
export const unconfirmed: readonly string[] = [
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.forwarding.kindOfDays',
];
