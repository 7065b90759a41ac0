import { system } from './actor.ts';
import type { CaseState } from './case-state.ts';
import { enterStage, resumeClock } from './enter-stage.ts';
import type { Law } from './law.ts';
import { queuesOf } from './queues.ts';
import { follow, stageOf } from './stages.ts';
import { type Moment, type Story, tell } from './story.ts';

interface Deadline {
  readonly at: string;
  readonly kind: 'term' | 'correction';
}

/** The next moment at which the law itself changes a case, or nothing. The engine's one timer is set to it. */
export function nextDeadline(law: Law, state: CaseState): Deadline | undefined {
  if (state.status === 'closed' || state.status === 'new') return undefined;
  if (stageOf(law, state.stage.stage).kind === 'correction' && state.stage.until)
    return { at: state.stage.until, kind: 'correction' };
  if (state.status === 'in-progress' && state.dueAt && !isLapsed(state)) return { at: state.dueAt, kind: 'term' };
  return undefined;
}

/** A term lapses once; a due date that a suspension moved on afterwards does not lapse again. */
const isLapsed = (state: CaseState): boolean => state.lapsedAt !== undefined;

/** Applies every deadline at or before an instant, each at its own moment: a late timer or an outage changes nothing. */
export function applyDeadlines(law: Law, story: Story, instant: string): Story {
  const deadline = nextDeadline(law, story.state);
  if (!deadline || deadline.at > instant) return story;
  const moment: Moment = { at: deadline.at, actor: system };
  const applied = deadline.kind === 'term' ? lapseTerm(story, moment) : lapseCorrection(law, story, moment);
  return applyDeadlines(law, applied, instant);
}

const lapseTerm = (story: Story, moment: Moment): Story =>
  tell(story, moment, 'term.lapsed', { dueAt: moment.at, holders: queuesOf(story.state) });

function lapseCorrection(law: Law, story: Story, moment: Moment): Story {
  const stage = stageOf(law, story.state.stage.stage);
  if (stage.kind !== 'correction') throw new Error('no correction to lapse');
  const lapsed = tell(story, moment, 'correction.lapsed', { until: moment.at });
  const next = follow(stage.lapsed, story.state.facts);
  const runs = stageOf(law, next).kind === 'end' ? lapsed : resumeClock(law, lapsed, moment);
  return enterStage(law, runs, next, moment);
}
