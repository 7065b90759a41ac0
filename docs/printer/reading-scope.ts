import type { StaffActor } from '../../workflows/domain/actor.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { mayRead } from '../../workflows/domain/permissions.ts';
import type { Role } from '../../workflows/domain/roles.ts';

const blank = newCase('case', 'community');
const own = { ...blank, departments: ['own'] };
const carriedOut = { ...blank, executor: { userId: 'official' } };

/** Asks the law itself, with a case of each sort. */
export function readingScope(role: Role): string {
  const official: StaffActor = { kind: 'staff', userId: 'official', roles: [role], department: 'own', settlements: [] };
  if (mayRead(official, blank)) return 'every case';
  const parts = [
    mayRead(official, own) && 'cases that the own department works on',
    mayRead(official, carriedOut) && 'cases whose executor the person is',
  ].filter(Boolean);
  return parts.join('; ') || 'none';
}
