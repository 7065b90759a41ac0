import type { ActorRef } from './actor.ts';
import type { CaseCommand } from './case-command.ts';
import type { OpenTask } from './case-state.ts';
import { enterStage, resumeClock } from './enter-stage.ts';
import type { Law } from './law.ts';
import { rules } from './permissions.ts';
import { decisionOf, decisiveOutcome, follow, outcomesOf, stageOf } from './stages.ts';
import { type Moment, type Story, tell } from './story.ts';

/** Carries out a command that {@link refusalOf} let pass. */
export function carryOut(law: Law, story: Story, command: CaseCommand, at: string): Story {
  const task = story.state.tasks.find(({ id }) => id === command.task);
  const moment: Moment = { at, actor: refOf(command, task) };
  switch (command.action) {
    case 'claim':
      return tell(story, moment, 'task.claimed', { task: command.task ?? '' });
    case 'release':
      return tell(story, moment, 'task.released', { task: command.task ?? '' });
    case 'complete':
      return complete(law, story, command, moment);
    case 'answer':
      return answer(law, story, command, moment);
    case 'message':
      return command.text
        ? tell(story, moment, 'message.sent', { text: command.text, documents: command.documents ?? [] })
        : story;
    case 'withdraw':
      return tell(story, moment, 'case.closed', { status: 'withdrawn', reason: command.reason });
  }
}

/** The role that someone acted in is the task's, or the first of the person's that the action asks for. */
function refOf({ actor, action }: CaseCommand, task?: OpenTask): ActorRef {
  if (actor.kind !== 'staff') return { kind: actor.kind };
  const role = task?.role ?? actor.roles.find((one) => rules[action].who.includes(one));
  return { kind: 'staff', userId: actor.userId, role: role ?? 'clerk' };
}

function complete(law: Law, story: Story, command: CaseCommand, moment: Moment): Story {
  const { task = '', outcome = '', reason, text, documents } = command;
  const stage = stageOf(law, story.state.stage.stage);
  const done = tell(story, moment, 'task.completed', { task, outcome, reason, text, documents });
  const told = consequences(done, command, moment);
  const last = decisiveOutcome(stage, told.state, outcome);
  const taken = last === undefined ? undefined : outcomesOf(stage)[last];
  if (last === undefined || !taken) return told;
  const decision = decisionOf(stage, last);
  const decided = decision
    ? tell(told, moment, 'case.decided', { decision, reason: reason ?? text, documents: documents ?? [] })
    : told;
  return enterStage(law, decided, follow(taken.to, story.state.facts), moment, reason);
}

/** What a completed task says beyond its outcome: a resolution, a payment, a handing over. */
function consequences(story: Story, { assignee, text, dueAt, payment, proof }: CaseCommand, moment: Moment): Story {
  if (assignee && text) return tell(story, moment, 'resolution.written', { executor: assignee, text, dueAt });
  if (payment) return tell(story, moment, 'payment.recorded', { payment });
  if (proof) return tell(story, moment, 'result.delivered', { proof });
  return story;
}

function answer(law: Law, story: Story, { text, documents = [] }: CaseCommand, moment: Moment): Story {
  const stage = stageOf(law, story.state.stage.stage);
  if (stage.kind !== 'correction') throw new Error('no correction to answer');
  const answered = tell(story, moment, 'correction.answered', { text, documents });
  const resumed = resumeClock(law, answered, moment);
  return enterStage(law, resumed, follow(stage.answered, story.state.facts), moment);
}
