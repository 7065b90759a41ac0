import type { ActorRef } from './actor.ts';
import type { CaseEvent, CaseEventData, CaseEventType, CaseFact } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { link } from './chain.ts';
import type { Refusal } from './error-codes.ts';
import { evolve } from './evolve.ts';

/** How a case came from one state to another: the events in between, already in their chain. */
export interface Story {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

export const begin = (state: CaseState): Story => ({ state, events: [] });

/** When something happens and through whom. */
export interface Moment {
  readonly at: string;
  readonly actor: ActorRef;
}

export function tell<T extends CaseEventType>(story: Story, moment: Moment, type: T, data: CaseEventData[T]): Story {
  const fact = { type, at: moment.at, actor: moment.actor, data: withoutUndefined(data) } as unknown as CaseFact;
  const event = link(story.state, fact);
  return { state: evolve(story.state, event), events: [...story.events, event] };
}

/** Histories and records are JSON; a member that is `undefined` here would be absent there. */
function withoutUndefined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

export const isRefusal = (answer: Story | Refusal): answer is Refusal => 'code' in answer;
