import type { Actor } from '../actor.ts';
import type { ContentRef } from '../case-command.ts';
import type { Body } from './body.ts';
import type { CouncilRules } from './rules.ts';
import { type SessionStory, tellSession } from './session-event.ts';
import type { SessionKind, SessionState } from './session-state.ts';

/** What a session begins with: who drafts it, for when, for which council under which rules. */
export interface SessionDraft {
  readonly actor: Actor;
  readonly sitting: SessionKind;
  readonly startsAt: string;
  readonly place?: ContentRef;
  readonly body: Body;
  readonly rules: CouncilRules;
}

export function beginSession(state: SessionState, { actor, ...draft }: SessionDraft, at: string): SessionStory {
  const by = actor.kind === 'staff' ? ({ kind: 'staff', userId: actor.userId, role: 'secretary' } as const) : actor;
  return tellSession({ state, events: [] }, { at, actor: by }, 'session.drafted', draft);
}
