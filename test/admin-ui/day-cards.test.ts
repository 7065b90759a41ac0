import { dayCards } from '../../admin-ui/dashboard/day-cards.ts';

test('the numbers of a day are those that mean something to the person', () => {
  expect(dayCards({ roles: ['specialist'], department: 'general' })).toEqual([
    'mine',
    'overdue',
    'due-today',
    'due-soon',
    'unassigned',
    'waiting',
    'department',
  ]);
  expect(dayCards({ roles: ['head'] })).toContain('assigned');
  expect(dayCards({ roles: ['clerk'] })).not.toContain('department');
  expect(dayCards({ roles: ['auditor'] })).toEqual(['overdue', 'due-today', 'due-soon', 'waiting']);
  expect(dayCards({ roles: ['auditor', 'clerk'] })).toContain('mine');
});
