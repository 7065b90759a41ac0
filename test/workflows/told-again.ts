import type { CaseInput, RecordBatch } from '../../workflows/contract/case.ts';
import { advance, wake } from '../../workflows/domain/advance.ts';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { CaseEvent, CaseEventType } from '../../workflows/domain/case-event.ts';
import { changeCalendar } from '../../workflows/domain/change-calendar.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import { lawAfter } from '../../workflows/domain/office-commands.ts';
import { register } from '../../workflows/domain/register.ts';
import { isRefusal, type Story } from '../../workflows/domain/story.ts';

interface Payloads {
  payloads?: { data?: string }[];
}
/** As much of an exported history as says what went in and what was recorded. */
export interface ExportedHistory {
  events: {
    workflowExecutionStartedEventAttributes?: { workflowType?: { name: string }; input: Payloads };
    activityTaskScheduledEventAttributes?: { activityType: { name: string }; input: Payloads };
    workflowExecutionUpdateAcceptedEventAttributes?: { acceptedRequest: { input: { name: string; args: Payloads } } };
  }[];
}

export const decoded = <T>({ payloads = [] }: Payloads): T =>
  JSON.parse(Buffer.from(payloads[0]?.data ?? '', 'base64').toString()) as T;

/** The events that were recorded, in order. */
export const recordedIn = ({ events }: ExportedHistory): CaseEvent[] =>
  events.flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
    scheduled?.activityType.name === 'record' ? decoded<RecordBatch>(scheduled.input).events : [],
  );

/** The kinds of the stages that the case came through. */
export function kindsIn(history: ExportedHistory): string[] {
  const { stages } = inputOf(history).definition.process;
  return recordedIn(history).flatMap((event) =>
    event.type === 'stage.entered' ? (stages[event.data.stage]?.kind ?? []) : [],
  );
}

/** What the law does by itself when a moment comes. */
const ofDeadlines: readonly CaseEventType[] = ['term.warned', 'term.lapsed', 'correction.lapsed', 'opinion.lapsed'];

/** The events that the present law makes of what went in then; of the record it takes only moments and numbers. */
export function toldAgain(history: ExportedHistory): CaseEvent[] {
  const { definition, calendar, state, submission } = inputOf(history);
  const recorded = recordedIn(history);
  const asked = updatesOf(history);
  let law: Law = { definition, calendar };
  const number = recorded[0]?.type === 'case.registered' ? recorded[0].data : undefined;
  if (!submission || !number) throw new Error('a journey begins with its registration');
  let story = register(law, state, { ...submission, number: number.number, registeredAt: number.registeredAt });

  for (let next = recorded[story.events.length]; next; next = recorded[story.events.length]) {
    if (ofDeadlines.includes(next.type)) story = after(story, wake(law, story.state, next.at));
    else if (next.type === 'act.issued') story = after(story, issueAct(law, story.state, next.data.number, next.at));
    else [law, story] = carried(law, story, asked.shift(), next.at);
  }
  return [...story.events];
}

type Update = { readonly name: string; readonly args: Payloads };

function carried(law: Law, story: Story, update: Update | undefined, at: string): [Law, Story] {
  if (!update) throw new Error(`nobody asked for what was recorded at ${at}`);
  if (update.name === 'calendar') {
    const calendar = decoded<Calendar>(update.args);
    const changed = after(story, changeCalendar(law, story.state, calendar, at));
    return [calendar.version > law.calendar.version ? { ...law, calendar } : law, changed];
  }
  const command = decoded<CaseCommand>(update.args);
  const next = advance(law, story.state, command, at);
  if (isRefusal(next)) throw new Error(`refused now: ${next.code}`);
  return [lawAfter(law, command, next), after(story, next)];
}

function inputOf({ events }: ExportedHistory): CaseInput {
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  if (!started) throw new Error('a history begins with its start');
  return decoded<CaseInput>(started.input);
}

export const updatesOf = ({ events }: ExportedHistory): Update[] =>
  events
    .flatMap((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest.input ?? [])
    .filter(({ name }) => name !== 'registered');

const after = (story: Story, next: Story): Story => ({
  state: next.state,
  events: [...story.events, ...next.events],
});
