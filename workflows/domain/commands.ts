import type { ActorRef } from './actor.ts';
import type { CaseCommand } from './case-command.ts';
import type { OpenTask } from './case-state.ts';
import type { Requirement, Stage } from './definition.ts';
import { enterStage, resumeClock } from './enter-stage.ts';
import type { Law } from './law.ts';
import { dueAfter } from './ledger.ts';
import {
  annul,
  askOpinion,
  assign,
  correct,
  forward,
  link,
  merge,
  migrate,
  reclassify,
  reopen,
  resume,
  suspend,
} from './office-commands.ts';
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
    case 'extend':
      return extend(law, story, command, moment);
    case 'stop-silence':
      return command.reason ? tell(story, moment, 'silence.stopped', { reason: command.reason }) : story;
    case 'note':
      return command.text ? tell(story, moment, 'note.added', { text: command.text }) : story;
    case 'add-document': {
      const { documents = [], text } = command;
      return tell(story, moment, 'documents.added', { documents, text });
    }
    case 'assign':
      return assign(law, story, command, moment);
    case 'ask-opinion':
      return askOpinion(law, story, command, moment);
    case 'link':
      return link(law, story, command, moment);
    case 'merge':
      return merge(law, story, command, moment);
    case 'suspend':
      return suspend(law, story, command, moment);
    case 'resume':
      return resume(law, story, command, moment);
    case 'forward':
      return forward(law, story, command, moment);
    case 'correct':
      return correct(law, story, command, moment);
    case 'reclassify':
      return reclassify(law, story, command, moment);
    case 'migrate':
      return migrate(law, story, command, moment);
    case 'annul':
      return annul(law, story, command, moment);
    case 'reopen':
      return reopen(law, story, command, moment);
    case 'withdraw':
      return tell(story, moment, 'case.closed', { status: 'withdrawn', reason: command.reason });
  }
}

/** The role that someone acted in is the task's, or the first of the person's that the action asks for. */
function refOf({ actor, action }: CaseCommand, task?: OpenTask): ActorRef {
  if (actor.kind !== 'staff') return { kind: actor.kind };
  const byTask = rules[action].who.includes('task') ? task?.role : undefined;
  const role = byTask ?? actor.roles.find((one) => rules[action].who.includes(one));
  const holder = byTask && (task?.executor ?? task?.claimedBy);
  const standsIn = holder && holder !== actor.userId && actor.standsInFor?.includes(holder);
  return { kind: 'staff', userId: actor.userId, role: role ?? 'clerk', ...(standsIn && { for: holder }) };
}

function complete(law: Law, story: Story, command: CaseCommand, moment: Moment): Story {
  const { task = '', outcome = '', reason, text, documents } = command;
  const stage = stageOf(law, story.state.stage.stage);
  const isAside = story.state.tasks.find(({ id }) => id === task)?.aside;
  const done = tell(story, moment, 'task.completed', { task, outcome, reason, text, documents });
  if (isAside) return done;
  const told = consequences(stage, done, command, moment);
  const last = decisiveOutcome(stage, told.state, outcome);
  const taken = last === undefined ? undefined : outcomesOf(stage)[last];
  if (last === undefined || !taken || stage.kind === 'issue') return told;
  const decision = decisionOf(stage, last);
  const decided = decision
    ? tell(told, moment, 'case.decided', { decision, reason: reason ?? text, documents: documents ?? [] })
    : told;
  return enterStage(law, decided, follow(taken.to, story.state.facts), moment, reason);
}

/** What a completed task says beyond its outcome: a resolution, a payment, a vote, a handing over. Only what is asked counts. */
function consequences(stage: Stage, story: Story, command: CaseCommand, moment: Moment): Story {
  const { outcome = '', assignee, text, dueAt, payment, proof, votes } = command;
  const { requires = [], accepts = [] } = outcomesOf(stage)[outcome] ?? {};
  const asks = (requirement: Requirement) => requires.includes(requirement) || accepts.includes(requirement);
  if (assignee && text && asks('assignee'))
    return tell(story, moment, 'resolution.written', { executor: assignee, text, dueAt });
  if (payment && asks('payment')) return tell(story, moment, 'payment.recorded', { payment });
  if (votes && asks('votes')) return tell(story, moment, 'council.decided', { outcome, votes });
  if (stage.kind === 'forwarding' && text) return tell(story, moment, 'case.forwarded', { text });
  if (proof && asks('proof')) return tell(story, moment, 'result.delivered', { proof });
  return story;
}

function extend(law: Law, story: Story, { reason }: CaseCommand, moment: Moment): Story {
  const { extension } = law.definition;
  if (!extension || !reason) throw new Error('no extension without its reason');
  const { days } = extension;
  const dueAt = dueAfter(law.calendar, { ...story.state, extension: days }, moment.at);
  return tell(story, moment, 'term.extended', { days, dueAt, reason });
}

function answer(law: Law, story: Story, { text, documents = [] }: CaseCommand, moment: Moment): Story {
  const stage = stageOf(law, story.state.stage.stage);
  if (stage.kind !== 'correction') throw new Error('no correction to answer');
  const answered = tell(story, moment, 'correction.answered', { text, documents });
  const resumed = resumeClock(law, answered, moment);
  return enterStage(law, resumed, follow(stage.answered, story.state.facts), moment);
}
