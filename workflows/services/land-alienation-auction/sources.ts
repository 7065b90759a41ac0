/** Terms seen in Ararat: deposit of half the starting price, participation fee of 5,000 drams, step of 5%. */
export const sources: readonly string[] = [
  'Decisions of the councils of Berd, Ararat, Areni and Noyemberyan',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

/** The participation fee is one community's; each council sets its own. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.council.majority',
];
