import { permissionsOf } from '../../workflows/domain/permissions.ts';
import { roles } from '../../workflows/domain/roles.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { actionTable } from './action-table.ts';
import { code, page, section, table } from './markdown.ts';
import { readingScope } from './reading-scope.ts';
import { both, roleTitle } from './words.ts';

const everything = [...new Set(permissionsOf(roles))].sort();

export const permissionsPage = (services: readonly Service[]): string =>
  page(
    'Who may do what',
    'workflows/domain/permissions.ts',
    section(
      'On a case',
      '“✓”: on every case that the person reads, the applicant on the own one. “task”: on an open task of that role, in the department of the task; where an executor is named, only that person or who stands in; once taken, only who took it. What is not marked is not allowed.',
      actionTable(services),
    ),
    section(
      'Which cases a role reads',
      'An official of settlements reads and works on the cases of these alone; others on those of the whole community.',
      table(
        ['Role', 'Reads'],
        roles.map((role) => [both(`role.${role}`), readingScope(role)]),
      ),
    ),
    section(
      'In the back-office',
      table(
        ['Permission', ...roles.map(roleTitle)],
        everything.map((permission) => [
          code(permission),
          ...roles.map((role) => (permissionsOf([role]).includes(permission) ? '✓' : '')),
        ]),
      ),
    ),
  );
