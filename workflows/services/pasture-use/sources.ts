export const sources: readonly string[] = [
  'Tashir community, draft decision N 62-Ա of 2025 on pastures',
  'Government decision N 1477-Ն of 28.10.2010',
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

export const unconfirmed: readonly string[] = [
  'decidedBy',
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
