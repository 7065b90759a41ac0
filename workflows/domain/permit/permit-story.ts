import type { Moment } from '../story.ts';
import { linkSubject } from '../subject.ts';
import type { PermitEventData, PermitEventType, PermitFact, PermitStory } from './permit-event.ts';
import { evolvePermit } from './permit-evolve.ts';
import type { PermitState } from './permit-state.ts';

export const beginPermit = (state: PermitState): PermitStory => ({ state, events: [] });

export function tellPermit<T extends PermitEventType>(
  { state, events }: PermitStory,
  { at, actor }: Moment,
  type: T,
  data: PermitEventData[T],
): PermitStory {
  const event = linkSubject(state, { type, at, actor, data } as unknown as PermitFact);
  return { state: evolvePermit(state, event), events: [...events, event] };
}
