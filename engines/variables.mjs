/** What the launcher itself reads, beside what it hands to the parts; for `.env.example` and the README's table. */
export const configVariables = [
  {
    name: 'TEMPORAL_UI_PORT',
    description: 'Port of Temporal’s own web pages; in a trial they are off unless it is set',
  },
  {
    name: 'TRIAL_CACHE',
    description: 'Memory that the MongoDB of a trial keeps data in, such as 256M or 4G',
    default: '256M',
  },
  { name: 'PYTHON', description: 'Python 3.10 or newer that makes the environment of the trial engines' },
];
