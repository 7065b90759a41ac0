import { dueOf } from '../../admin-ui/resources/cases/due.ts';

const now = new Date('2026-03-10T09:00:00Z');
const open = { status: 'in-progress', overdue: false } as const;

describe('due date of a case', () => {
  test.each([
    ['days ahead', { ...open, dueAt: '2026-03-20T14:00:00Z' }, { tone: 'calm', key: 'left', days: 10 }],
    ['nearly there', { ...open, dueAt: '2026-03-12T14:00:00Z' }, { tone: 'soon', key: 'left', days: 2 }],
    ['today', { ...open, dueAt: '2026-03-10T14:00:00Z' }, { tone: 'soon', key: 'today', days: 0 }],
    [
      'late since yesterday',
      { ...open, overdue: true, dueAt: '2026-03-09T14:00:00Z' },
      { tone: 'late', key: 'overdue', days: 1 },
    ],
    [
      'late since this morning',
      { ...open, overdue: true, dueAt: '2026-03-10T08:00:00Z' },
      { tone: 'late', key: 'overdueToday', days: 0 },
    ],
    [
      'stopped',
      { status: 'waiting-for-applicant', overdue: false, dueAt: null },
      { tone: 'stopped', key: 'stopped', days: 0 },
    ],
    [
      'closed',
      { status: 'closed', overdue: false, dueAt: '2026-03-09T14:00:00Z' },
      { tone: 'over', key: 'done', days: 0 },
    ],
    ['without a date', { ...open, dueAt: null }, { tone: 'over', key: 'none', days: 0 }],
  ] as const)('%s', (_name, row, due) => {
    expect(dueOf(row, now)).toEqual(due);
  });

  test('counts by the days of Yerevan, where midnight falls at 20:00 UTC', () => {
    const dueAt = '2026-03-11T14:00:00Z';
    expect(dueOf({ ...open, dueAt }, new Date('2026-03-10T19:59:00Z')).days).toBe(1);
    expect(dueOf({ ...open, dueAt }, new Date('2026-03-10T20:01:00Z')).key).toBe('today');
  });
});
