import { system } from './actor.ts';
import type { ContentRef } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import type { EndStage, EndStatus } from './definition.ts';
import type { Law } from './law.ts';
import { dueAfter, progress } from './ledger.ts';
import { isGrantedBySilence } from './silence.ts';
import { follow, openTasks, stageOf } from './stages.ts';
import { type Moment, type Story, tell } from './story.ts';
import { closingAfter } from './working-time.ts';

/** A person acts; where that leads and what it does to the clock is the law's own doing. */
const byLaw = ({ at }: Moment): Moment => ({ at, actor: system });

/** Brings a case into a stage, and through it where nothing is to be done there. `reason` is what a correction asks. */
export function enterStage(law: Law, story: Story, key: string, moment: Moment, reason?: ContentRef): Story {
  const stage = stageOf(law, key);
  const { state } = story;
  switch (stage.kind) {
    case 'payment':
      if (state.fee.settled) return enterStage(law, story, follow(stage.paid, state.facts), moment);
      return open(law, story, key, moment);
    case 'correction':
      return askForCorrection(law, story, key, moment, reason);
    case 'opinion': {
      const until = closingAfter(law.calendar, moment.at, stage.days, stage.kindOfDays);
      const { external } = stage;
      return open(law, tell(story, byLaw(moment), 'opinion.requested', { external, until }), key, moment, until);
    }
    case 'council': {
      const { majority } = stage;
      return open(law, tell(story, byLaw(moment), 'council.referred', { majority }), key, moment);
    }
    case 'forwarding':
      return open(law, story, key, moment, closingAfter(law.calendar, moment.at, stage.days, stage.kindOfDays));
    case 'delivery':
      return open(law, story, key, moment, closingAfter(law.calendar, moment.at, stage.days, 'calendar'));
    case 'end': {
      const entered = tell(story, byLaw(moment), 'stage.entered', { stage: key, tasks: [] });
      return tell(entered, byLaw(moment), 'case.closed', { status: endStatus(stage, state) });
    }
    default:
      return open(law, story, key, moment);
  }
}

function endStatus({ status }: EndStage, state: CaseState): EndStatus {
  if (status !== 'decision') return status;
  const decision = state.decision?.decision ?? 'answered';
  return decision === 'granted' && isGrantedBySilence(state) ? 'granted-by-silence' : decision;
}

function open(law: Law, story: Story, key: string, moment: Moment, until?: string): Story {
  const tasks = openTasks(stageOf(law, key), story.state, moment.at);
  return tell(story, byLaw(moment), 'stage.entered', { stage: key, until, tasks });
}

/** The clock stands still from the asking on; a second asking finds it standing already. */
function askForCorrection(law: Law, story: Story, key: string, moment: Moment, reason?: ContentRef): Story {
  const stage = stageOf(law, key);
  if (stage.kind !== 'correction' || !reason) throw new Error(`${key}: a correction needs its reason`);
  const until = closingAfter(law.calendar, moment.at, stage.days, stage.kindOfDays);
  const from = story.state.stage.stage;
  const asked = tell(story, moment, 'correction.requested', { reason, until });
  const { left } = progress(law.calendar, story.state, moment.at);
  const stopped = tell(asked, byLaw(moment), 'clock.suspended', { ground: 'correction', daysLeft: left });
  return tell(stopped, byLaw(moment), 'stage.entered', { stage: key, until, from, tasks: [] });
}

/** Lets the clock run again and says when the term now ends. */
export function resumeClock(law: Law, story: Story, moment: Moment): Story {
  const suspensions = story.state.suspensions.map((one) => (one.to ? one : { ...one, to: moment.at }));
  const dueAt = dueAfter(law.calendar, { ...story.state, suspensions }, moment.at);
  return tell(story, byLaw(moment), 'clock.resumed', { dueAt });
}
