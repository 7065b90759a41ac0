export const sources: readonly string[] = [
  'Article of 168.am on the size of burial plots (2.5 m² free of charge, family plot up to 12.5 m²)',
  'Amendment of 27.05.2021, parliament.am, draft 7668',
  'Government decision N 1910-Ն',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

export const unconfirmed: readonly string[] = [
  'term.days',
  'decidedBy',
  'assurance',
  'retention',
  'process.stages.correction.days',
];
