import { system } from './actor.ts';
import type { CaseState } from './case-state.ts';
import { enterStage, resumeClock } from './enter-stage.ts';
import type { Law } from './law.ts';
import { queuesOf } from './queues.ts';
import { silenceSpeaks } from './silence.ts';
import { follow, stageOf } from './stages.ts';
import { type Moment, type Story, tell } from './story.ts';
import { openingBefore } from './working-time.ts';

interface Deadline {
  readonly at: string;
  readonly kind: 'warning' | 'term' | 'correction' | 'opinion';
}

/** The next moment at which the law itself changes a case, or nothing. The engine's one timer is set to it. */
export function nextDeadline(law: Law, state: CaseState): Deadline | undefined {
  if (state.status === 'closed' || state.status === 'new') return undefined;
  const all = [...ofStage(law, state), ...ofTerm(law, state)];
  return all.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

function ofStage(law: Law, { stage: { stage, until } }: CaseState): Deadline[] {
  const { kind } = stageOf(law, stage);
  return until && (kind === 'correction' || kind === 'opinion') ? [{ at: until, kind }] : [];
}

/** A term lapses once; a due date that a suspension moved on afterwards does not lapse again. */
function ofTerm(law: Law, state: CaseState): Deadline[] {
  const { dueAt } = state;
  if (state.status !== 'in-progress' || !dueAt || state.lapsedAt !== undefined) return [];
  const warning = state.warnedFor === dueAt ? undefined : warningOf(law, state, dueAt);
  return [...(warning ? [{ at: warning.at, kind: 'warning' as const }] : []), { at: dueAt, kind: 'term' }];
}

/** As many working days before the end as the service says, or fewer when the due date has not stood that long. */
function warningOf({ definition: { warningDays = 0 }, calendar }: Law, { dueSince = '' }: CaseState, dueAt: string) {
  for (let workingDays = warningDays; workingDays > 0; workingDays--) {
    const at = openingBefore(calendar, dueAt, workingDays);
    if (at > dueSince) return { at, workingDays };
  }
  return undefined;
}

/** Applies every deadline at or before an instant, each at its own moment: a late timer or an outage changes nothing. */
export function applyDeadlines(law: Law, story: Story, instant: string): Story {
  const deadline = nextDeadline(law, story.state);
  if (!deadline || deadline.at > instant) return story;
  return applyDeadlines(law, apply(law, story, deadline), instant);
}

function apply(law: Law, story: Story, { at, kind }: Deadline): Story {
  const moment: Moment = { at, actor: system };
  switch (kind) {
    case 'warning':
      return warn(law, story, moment);
    case 'term':
      return lapseTerm(law, story, moment);
    case 'correction':
      return lapseCorrection(law, story, moment);
    case 'opinion':
      return lapseOpinion(law, story, moment);
  }
}

function warn(law: Law, story: Story, moment: Moment): Story {
  const { state } = story;
  const { dueAt = '' } = state;
  const workingDays = warningOf(law, state, dueAt)?.workingDays ?? 0;
  return tell(story, moment, 'term.warned', { dueAt, workingDays, holders: queuesOf(state) });
}

function lapseTerm(law: Law, story: Story, moment: Moment): Story {
  const lapsed = tell(story, moment, 'term.lapsed', { dueAt: moment.at, holders: queuesOf(story.state) });
  return silenceSpeaks(law, lapsed.state) ? tell(lapsed, moment, 'silence.took-effect', { dueAt: moment.at }) : lapsed;
}

function lapseCorrection(law: Law, story: Story, moment: Moment): Story {
  const stage = stageOf(law, story.state.stage.stage);
  if (stage.kind !== 'correction') throw new Error('no correction to lapse');
  const lapsed = tell(story, moment, 'correction.lapsed', { until: moment.at });
  const next = follow(stage.lapsed, story.state.facts);
  const runs = stageOf(law, next).kind === 'end' ? lapsed : resumeClock(law, lapsed, moment);
  return enterStage(law, runs, next, moment);
}

/** A body that does not answer in time does not hold the case up. */
function lapseOpinion(law: Law, story: Story, moment: Moment): Story {
  const stage = stageOf(law, story.state.stage.stage);
  if (stage.kind !== 'opinion') throw new Error('no opinion to lapse');
  const lapsed = tell(story, moment, 'opinion.lapsed', { until: moment.at });
  return enterStage(law, lapsed, follow(stage.unanswered, story.state.facts), moment);
}
