import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { beginSession } from '../../../workflows/domain/council/begin-session.ts';
import type { Body } from '../../../workflows/domain/council/body.ts';
import { conductSession } from '../../../workflows/domain/council/conduct-session.ts';
import { type CouncilRules, usualRules } from '../../../workflows/domain/council/rules.ts';
import type { SessionCommand } from '../../../workflows/domain/council/session-command.ts';
import type { SessionStory } from '../../../workflows/domain/council/session-event.ts';
import { newSession, type Question } from '../../../workflows/domain/council/session-state.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import { calendarWith } from '../laws.ts';

export const calendar = calendarWith({});
/** A Monday, and the Tuesday of the week after. */
export const drafted = '2026-02-02T08:00:00.000Z';
export const sitting = '2026-02-10T08:00:00.000Z';

export const person = (userId: string, role: Role): StaffActor => ({
  kind: 'staff',
  userId,
  roles: [role],
  settlements: [],
});
export const chair = person('head', 'head');
export const secretary = person('secretary', 'secretary');
export const member = (n: number): StaffActor => person(`m${n}`, 'council-member');

export const bodyOf = (seats: number, held = seats): Body => ({
  seats,
  members: Array.from({ length: held }, (_, n) => `m${n + 1}`),
  chair: 'head',
});

export const words = (id: string) => ({ id, hash: id.padEnd(64, '0') });
export const question = (more: Partial<Question> = {}): Question => ({
  title: words('title'),
  majority: 'present',
  ballot: 'open',
  ...more,
});

type Asked = Partial<SessionCommand> & Pick<SessionCommand, 'action'>;

/** A session as it goes: each step is taken or refused, and what was taken stays. */
export function session(body: Body = bodyOf(5), rules: Partial<CouncilRules> = {}) {
  let story: SessionStory = beginSession(
    newSession('s1', 'vardashen'),
    { actor: secretary, sitting: 'regular', startsAt: sitting, body, rules: { ...usualRules, ...rules } },
    drafted,
  );
  const run = (actor: SessionCommand['actor'], asked: Asked, at: string): Refusal | undefined => {
    const next = conductSession(calendar, story.state, { actor, key: 'k', ...asked }, at);
    if ('code' in next) return next;
    story = { state: next.state, events: [...story.events, ...next.events] };
    return undefined;
  };
  return {
    get story() {
      return story;
    },
    get state() {
      return story.state;
    },
    tried: (actor: SessionCommand['actor'], asked: Asked, at = sitting) => run(actor, asked, at)?.code,
    does(actor: SessionCommand['actor'], asked: Asked, at = sitting) {
      const refusal = run(actor, asked, at);
      if (refusal) throw new Error(`${asked.action}: ${refusal.code}`);
      return this;
    },
  };
}

/** Published with these questions, convened with members 1 to `present`, the first item open. */
export function sittingWith(questions: readonly Question[], present: number, ...begin: Parameters<typeof session>) {
  const one = session(...begin);
  for (const each of questions) one.does(secretary, { action: 'add-item', question: each }, drafted);
  one.does(secretary, { action: 'publish' }, drafted);
  one.does(secretary, { action: 'arrive', members: one.state.body.members.slice(0, present) });
  return one.does(chair, { action: 'convene' }).does(chair, { action: 'open-item', item: 'i1' });
}
