import { type Actor, applicant, type StaffActor } from '../../workflows/domain/actor.ts';
import { advance, wake } from '../../workflows/domain/advance.ts';
import type { CaseCommand, ContentRef, Registration } from '../../workflows/domain/case-command.ts';
import type { CaseEventType } from '../../workflows/domain/case-event.ts';
import { type CaseState, newCase } from '../../workflows/domain/case-state.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { register } from '../../workflows/domain/register.ts';
import type { Role } from '../../workflows/domain/roles.ts';
import { isRefusal, type Story } from '../../workflows/domain/story.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { services } from '../../workflows/services/index.ts';

/** Builders of cases and people for the tests of the law. */
export function lawOf(service: string): Law {
  const found = services[service];
  if (!found) throw new Error(`no service ${service}`);
  return { definition: found.definition, calendar: armenianCalendar };
}

export const ref = (id: string): ContentRef => ({ id, hash: 'f'.repeat(64) });

/** Monday 2 March 2026, 10:00 in Yerevan: an ordinary working hour. */
export const monday = '2026-03-02T06:00:00.000Z';

export const staff = (role: Role, department?: string, userId = `user-${role}`): StaffActor => ({
  kind: 'staff',
  userId,
  roles: [role],
  settlements: [],
  ...(department && { department }),
});

export const registration = (facts: Registration['facts'] = {}, registeredAt = monday): Registration => ({
  number: 'Դ-0001/26',
  registeredAt,
  filedAt: registeredAt,
  channel: 'portal',
  assurance: 'none',
  facts,
  content: ref('content'),
  documents: [],
});

export const registeredCase = (law: Law, facts: Registration['facts'] = {}, registeredAt = monday): Story =>
  register(law, newCase('case-1', 'vardashen'), registration(facts, registeredAt));

let keys = 0;
export const command = (actor: Actor, action: CaseCommand['action'], rest: Partial<CaseCommand> = {}): CaseCommand => ({
  actor,
  action,
  key: `key-${keys++}`,
  ...rest,
});

/** Completes the one open task with an outcome, as the person who may. */
export function completed(
  law: Law,
  story: Story,
  actor: Actor,
  outcome: string,
  rest: Partial<CaseCommand> = {},
  at = monday,
): Story {
  const task = story.state.tasks[0]?.id;
  return happened(law, story, command(actor, 'complete', { outcome, ...(task && { task }), ...rest }), at);
}

/** Carries a command out, or fails with the refusal's code; events gather. */
export function happened(law: Law, story: Story, asked: CaseCommand, at = monday): Story {
  const next = advance(law, story.state, asked, at);
  if (isRefusal(next)) throw new Error(`refused: ${next.code} ${next.field ?? ''}`);
  return { state: next.state, events: [...story.events, ...next.events] };
}

export function refusalCode(law: Law, state: CaseState, asked: CaseCommand, at = monday): string | undefined {
  const next = advance(law, state, asked, at);
  return isRefusal(next) ? next.code : undefined;
}

export { applicant };

/** What happened and when, as a reader of the history sees it. */
export const told = ({ events }: Story): [string, string][] => events.map(({ type, at }) => [type, at]);
/** The data of the newest event of a type. */
export const dataOf = (story: Story, type: CaseEventType): unknown =>
  story.events.findLast((event) => event.type === type)?.data;

/** What the law itself does up to an instant; events gather. */
export function slept(law: Law, story: Story, until: string): Story {
  const next = wake(law, story.state, until);
  return { state: next.state, events: [...story.events, ...next.events] };
}
