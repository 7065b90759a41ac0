/** Thirty days when extra work is needed, with a notice within the first five; by one source the five are working days. */
export const sources: readonly string[] = [
  'hartak.am, service "Request information"',
  'Investigative Committee, procedure for providing information',
];

/** That a request for another body goes on within three days is the general rule as remembered. */
export const unconfirmed: readonly string[] = [
  'term.kind',
  'assurance',
  'retention',
  'process.stages.correction.days',
  'process.stages.forwarding.days',
];
