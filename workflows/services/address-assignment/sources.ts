export const sources: readonly string[] = [
  'Government decision N 2387-Ն of 29.12.2005 on addressing, amended by N 143-Ն of 10.02.2022',
  'Cadastre Committee, cadastre.am (Address Register)',
  'Longest term of administrative proceedings, iravaban.net 25599',
  'Law on the Fundamentals of Administrative Action, article 59 (handing over)',
];

export const unconfirmed: readonly string[] = [
  'fee.otherwise',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
