import { asAssigned, csvRow } from '../../admin-ui/resources/cases/queue/assigned.ts';
import type { CaseRow } from '../../workflows/contract/http.ts';

const row: CaseRow = {
  id: 'case-1',
  number: 'Մ-0001/26',
  service: 'incoming-letter',
  serviceTitle: 'Incoming letter',
  applicant: 'Ministry',
  status: 'in-progress',
  statusTitle: 'In progress',
  stage: 'drafting',
  stageTitle: 'Drafting',
  registeredAt: '2026-03-02T06:00:00.000Z',
  dueAt: '2026-04-01T14:00:00.000Z',
  overdue: false,
  holders: ['Stand-in'],
  assignment: { executor: 'Anna', dueAt: '2026-03-20T14:00:00.000Z', overdue: true },
};
const words = (key: string): string => key.split('.').at(-1) ?? key;

test('under control a case is the executor’s and due when the resolution says', () => {
  expect(asAssigned(row)).toMatchObject({ holders: ['Anna'], dueAt: row.assignment?.dueAt, overdue: true });
});

test('a line of the table says executor, day and whether it is overdue', () => {
  expect(csvRow(row, words)).toEqual({
    '\uFEFFnumber': 'Մ-0001/26',
    service: 'Incoming letter',
    applicant: 'Ministry',
    stage: 'Drafting',
    executor: 'Anna',
    dueAt: '2026-03-20',
    overdue: 'true',
  });
});

test('no name becomes a formula in a spreadsheet', () => {
  expect(csvRow({ ...row, applicant: '=HYPERLINK("http://x")' }, words).applicant).toBe(`'=HYPERLINK("http://x")`);
});
