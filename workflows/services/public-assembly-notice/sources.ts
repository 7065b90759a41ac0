export const sources: readonly string[] = [
  'Hrazdan community, decision on the register of notices of public assemblies',
  'Law on Freedom of Assembly, as remembered, to be verified',
];

/** Silence counts as consent by the general rule; that it holds for this notice is a reading, so it is off until confirmed. */
export const unconfirmed: readonly string[] = [
  'term.days',
  'silence.effect',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.review-correction.days',
];
