import { type Actor, applicant, system } from '../../workflows/domain/actor.ts';
import { grantPermit } from '../../workflows/domain/permit/permit-advance.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitGrant, PermitStory } from '../../workflows/domain/permit/permit-event.ts';
import { newPermit, type PermitRules } from '../../workflows/domain/permit/permit-state.ts';
import type { Role } from '../../workflows/domain/roles.ts';

export const rules: PermitRules = { remindDays: [30, 7], utcOffsetMinutes: 240 };
export const grantedAt = '2026-03-02T08:00:00.000Z';

export const grant = (changed: Partial<PermitGrant> = {}): PermitGrant => ({
  service: 'construction-permit',
  number: 'N 45-Ա',
  caseNumber: 'Դ-0001/26',
  departments: ['architecture'],
  from: '2026-03-02',
  until: '2028-03-02',
  rules,
  ...changed,
});

export const granted = (changed: Partial<PermitGrant> = {}): PermitStory =>
  grantPermit(newPermit('permit-1', 'vardashen'), grant(changed), grantedAt);

const person = (role: Role): Actor => ({
  kind: 'staff',
  userId: role,
  roles: [role],
  settlements: [],
  ...(role === 'specialist' && { department: 'architecture' }),
});
export const holder = applicant;
export const law = system;
export const specialist = person('specialist');
export const secretary = person('secretary');
export const head = person('head');
export const clerk = person('clerk');

const words = { id: 'words', hash: 'ab' };
let keys = 0;

/** A command that brings everything that any action could ask for, so that only the law can refuse it. */
export const asked = (
  action: PermitCommand['action'],
  actor: Actor,
  more: Partial<PermitCommand> = {},
): PermitCommand => ({
  action,
  actor,
  key: `permit-key-${keys++}`,
  reason: words,
  text: words,
  changes: words,
  on: '2035-01-01',
  result: 'in-order',
  ...more,
});

export const application = (caseId: string, months: number, filedAt = grantedAt) => ({
  caseId,
  number: `Դ-${caseId}`,
  filedAt,
  months,
});
