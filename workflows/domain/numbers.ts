import { system } from './actor.ts';
import type { CaseState } from './case-state.ts';
import { applyDeadlines } from './deadlines.ts';
import type { Journal } from './definition.ts';
import { enterStage } from './enter-stage.ts';
import type { Law } from './law.ts';
import { follow, stageOf } from './stages.ts';
import { begin, type Story, tell } from './story.ts';

/** A number that a case waits for: `id` is its own in the register, so that asking again finds the same number. */
export interface WantedNumber {
  readonly id: string;
  readonly journal: Journal;
}

/** The law cannot count; when an act is to be issued, it says so, and goes on with the number that it is given. */
export function wantedNumber(law: Law, state: CaseState): WantedNumber | undefined {
  if (state.status === 'new' || state.status === 'closed') return undefined;
  const stage = stageOf(law, state.stage.stage);
  if (stage.kind !== 'issue' || state.tasks.some(({ aside }) => !aside)) return undefined;
  return { id: `${state.caseId}:act-${(state.acts?.length ?? 0) + 1}`, journal: stage.journal };
}

/** The act has its number; the case goes on, after every deadline that passed while it waited. */
export function issueAct(law: Law, state: CaseState, number: string, instant: string): Story {
  const stage = stageOf(law, state.stage.stage);
  if (stage.kind !== 'issue') throw new Error(`${state.stage.stage}: no act to issue`);
  const waited = applyDeadlines(law, begin(state), instant);
  const moment = { at: instant, actor: system };
  const { act, journal } = stage;
  const issued = tell(waited, moment, 'act.issued', { act, journal, number });
  return enterStage(law, issued, follow(stage.issued, issued.state.facts), moment);
}
