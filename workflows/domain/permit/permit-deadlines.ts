import { system } from '../actor.ts';
import { addDays, instantAt } from '../working-time.ts';
import type { PermitStory } from './permit-event.ts';
import { hasEnded, type PermitState } from './permit-state.ts';
import { tellPermit } from './permit-story.ts';

type Deadline =
  | { readonly at: string; readonly kind: 'start' | 'end' }
  | { readonly at: string; readonly kind: 'reminder'; readonly days: number };

/** In the morning, so that a mail does not come by night. */
const reminderTime = '09:00';

/** The next moment at which the law itself changes a permit, or nothing. The engine's one timer is set to it. */
export function nextPermitDeadline(state: PermitState): Deadline | undefined {
  if (state.seq === 0 || hasEnded(state)) return undefined;
  const { status, from, until, rules } = state;
  if (status === 'granted') return { at: instantAt(rules, from, '00:00'), kind: 'start' };
  if (status === 'suspended' && rules.suspensionExtends) return undefined;
  return nextReminder(state) ?? { at: instantAt(rules, addDays(until, 1), '00:00'), kind: 'end' };
}

/** Each of an end once, the longest before it first; none whose moment had passed when the end was set. */
function nextReminder({ until, untilSince, reminded = Number.POSITIVE_INFINITY, rules }: PermitState) {
  return rules.remindDays
    .filter((days) => days < reminded)
    .map((days) => ({ at: instantAt(rules, addDays(until, -days), reminderTime), kind: 'reminder' as const, days }))
    .filter(({ at }) => at > untilSince)
    .sort((a, b) => b.days - a.days)[0];
}

/** Applies every deadline at or before an instant, each at its own moment: a late timer or an outage changes nothing. */
export function applyPermitDeadlines(story: PermitStory, instant: string): PermitStory {
  const deadline = nextPermitDeadline(story.state);
  if (!deadline || deadline.at > instant) return story;
  return applyPermitDeadlines(apply(story, deadline), instant);
}

function apply(story: PermitStory, deadline: Deadline): PermitStory {
  const { until, untilSince } = story.state;
  // What begins on the day of its grant does not begin before it, nor ends what was made longer too late.
  const isPast = deadline.at < untilSince;
  const moment = { at: isPast ? untilSince : deadline.at, actor: system };
  switch (deadline.kind) {
    case 'start':
      return tellPermit(story, moment, 'permit.took-effect', { until });
    case 'reminder':
      return tellPermit(story, moment, 'permit.reminded', { days: deadline.days, until });
    case 'end':
      return tellPermit(story, moment, 'permit.expired', { until });
  }
}
