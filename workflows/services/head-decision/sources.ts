export const sources: readonly string[] = [
  'Decisions of heads of communities on arrears, tashircity.am and parakar.am (form, number N …-Ա)',
  'Longest term of administrative proceedings, iravaban.net 25599',
];

/** Who agrees a draft, and that individual acts may stay unpublished, is the practice as remembered. */
export const unconfirmed: readonly string[] = ['assurance', 'retention', 'term.days'];
