/** That a resolution names executor, text and due date is the convention as remembered. */
export const sources: readonly string[] = [
  'Records procedure of the staff of Getamej, anyflip.com (who runs the records)',
  'Smart Municipality slides of 2011 (incoming document: receive, scan, upload, assign)',
  'Longest term of administrative proceedings, iravaban.net 25599',
];

export const unconfirmed: readonly string[] = ['assurance', 'retention', 'term.days'];
