import { loadMessages } from '../../admin-ui/i18n/messages.ts';
import { csvRow } from '../../admin-ui/resources/lapsed-terms/csv-row.ts';
import type { LapsedTerm } from '../../workflows/contract/http.ts';
import { languages } from '../../workflows/domain/language.ts';

const term: LapsedTerm = {
  id: 'c1',
  number: 'Դ-0001/26',
  serviceTitle: 'Տեղեկանք',
  dueAt: '2026-04-01T14:00:00.000Z',
  workingDaysLate: 2,
  holders: ['Անի', 'Ֆինանսական բաժին'],
  warned: true,
  silence: false,
  decidedAt: '2026-04-02T21:00:00.000Z',
  statusTitle: 'Ավարտված',
};

describe('the exported report', () => {
  const row = csvRow(term, (key) => key.replace(/^.*\./, ''));

  test('has every fact under its heading, days as the community counts them', () => {
    const { [`${String.fromCharCode(0xfeff)}number`]: number, ...rest } = row;
    expect(number).toBe('Դ-0001/26');
    expect(rest).toEqual({
      service: 'Տեղեկանք',
      dueAt: '2026-04-01',
      workingDaysLate: 2,
      holders: 'Անի; Ֆինանսական բաժին',
      warned: 'true',
      silence: 'false',
      status: 'Ավարտված',
      decidedAt: '2026-04-03',
    });
  });

  test('begins with the mark by which spreadsheets know its letters', () => {
    expect(Object.keys(row)[0]?.charCodeAt(0)).toBe(0xfeff);
    expect(csvRow({ ...term, decidedAt: null }, (key) => key.replace(/^.*\./, '')).decidedAt).toBe('');
  });

  test.each(languages)('has headings without a comma, which nothing would keep together, in %s', async (language) => {
    const { fields } = (await loadMessages(language)).resources['lapsed-terms'];
    expect(Object.values(fields).filter((heading) => heading.includes(','))).toEqual([]);
  });
});
