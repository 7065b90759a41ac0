export const sources: readonly string[] = [
  'Martuni council, draft decision of 2024 on consent to fell trees',
  'Longest term of administrative proceedings, iravaban.net 25599',
];

export const unconfirmed: readonly string[] = [
  'fee.otherwise',
  'validity.months',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
  'process.stages.council.majority',
];
