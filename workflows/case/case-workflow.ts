import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  currentUpdateInfo,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type Acknowledgement,
  type CaseActivities,
  type CaseInput,
  calendarChange,
  caseState,
  command,
  type RegisteredCase,
  registered,
} from '../contract/case.ts';
import { advance, wake } from '../domain/advance.ts';
import type { CaseCommand } from '../domain/case-command.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseState } from '../domain/case-state.ts';
import { changeCalendar } from '../domain/change-calendar.ts';
import { nextDeadline } from '../domain/deadlines.ts';
import type { Refusal } from '../domain/error-codes.ts';
import type { Law } from '../domain/law.ts';
import { issueAct, wantedNumber } from '../domain/numbers.ts';
import { lawAfter } from '../domain/office-commands.ts';
import { register } from '../domain/register.ts';
import { begin, isRefusal, type Story } from '../domain/story.ts';
import { answeredBefore, withKey } from '../record/answered-keys.ts';
import { digestOf } from './digest.ts';
import { caseRecorder } from './recorder.ts';

/**
 * Numbers are taken within the workflow task that needs them: the register keeps each under the id of what it numbers, so
 * that a task which is lost finds the same number when it is done again. Elsewhere a local activity would be wrong (see
 * `recorder.ts`). Cases of earlier revisions keep their course.
 */
const options = {
  startToCloseTimeout: '5 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '10 s' },
} as const;
const inPlace = proxyLocalActivities<Pick<CaseActivities, 'register'>>(options);
const dispatched = proxyActivities<Pick<CaseActivities, 'register'>>(options);

/** The engine allows 51,200 events a run; a new run begins well before. */
const eventsPerRun = 20_000;

/** A case from its filing to its end: holds the state, asks the law, has it recorded. There is no law in here. */
export async function caseWorkflow(input: CaseInput): Promise<void> {
  let law: Law = { definition: input.definition, calendar: input.calendar };
  const recorder = caseRecorder(input.state, () => law);
  let { state, keys } = input;
  let updates = 0;

  const take = (story: Story): Promise<void> => {
    state = story.state;
    recorder.take(story);
    if (!wantedNumber(law, state)) return recorder.flushed();
    numbering ??= giveNumbers();
    return numbering.then(() => recorder.flushed());
  };
  let numbering: Promise<void> | undefined;
  const { register: takeNumber } = input.revision === 3 ? inPlace : dispatched;
  const giveNumbers = async (): Promise<void> => {
    const { caseId, community } = state;
    const index = law.definition.retention.caseIndex;
    for (let wanted = wantedNumber(law, state); wanted; wanted = wantedNumber(law, state)) {
      const { number } = await takeNumber({ ...wanted, caseId, community, index });
      if (wantedNumber(law, state)?.id !== wanted.id) continue;
      const story = issueAct(law, state, number, now());
      state = story.state;
      recorder.take(story);
    }
    numbering = undefined;
  };
  const acknowledge = (repeated: boolean): Acknowledgement => ({ seq: state.seq, head: state.head, repeated });

  /** What the validator of an Update has weighed is not weighed again: its handler follows in the same task. */
  const judge = (asked: CaseCommand): Story | Refusal => {
    const update = currentUpdateInfo()?.id;
    if (judged?.update !== update || judged?.state !== state) {
      judged = { update, state, verdict: advance(law, state, asked, now()) };
    }
    return judged.verdict;
  };
  let judged: { update: string | undefined; state: CaseState; verdict: Story | Refusal } | undefined;

  const refusal = (asked: CaseCommand): Refusal | undefined => {
    const before = answeredBefore(keys, asked);
    if (before) return before.digest === digestOf(asked) ? undefined : { code: 'idempotency.reused' };
    const verdict = judge(asked);
    return isRefusal(verdict) ? verdict : undefined;
  };

  setHandler(caseState, () => state);

  setHandler(registered, async (): Promise<RegisteredCase> => {
    await condition(() => state.seq > 0);
    await recorder.flushed();
    return { ...acknowledge(false), number: state.number, registeredAt: state.registeredAt, dueAt: state.dueAt ?? '' };
  });

  setHandler(
    command,
    (asked) => {
      updates++;
      if (answeredBefore(keys, asked)) return recorder.flushed().then(() => acknowledge(true));
      const story = judge(asked);
      if (isRefusal(story)) throw refused(story);
      keys = withKey(keys, { key: asked.key, digest: digestOf(asked), seq: story.state.seq });
      law = lawAfter(law, asked, story);
      return take(story).then(() => acknowledge(false));
    },
    {
      validator: (asked) => {
        const no = refusal(asked);
        if (no) throw refused(no);
      },
    },
  );

  setHandler(calendarChange, async (calendar) => {
    updates++;
    await condition(() => state.seq > 0);
    const story = changeCalendar(law, state, calendar, now());
    if (calendar.version > law.calendar.version) law = { ...law, calendar };
    await take(story);
    return { ...acknowledge(false), moved: story.events.some(movesDates) };
  });

  if (input.submission && state.seq === 0) {
    const { caseId, community } = state;
    const { register: takeFirst } = input.revision ? inPlace : dispatched;
    const { journal, retention } = law.definition;
    const number = await takeFirst({ id: caseId, caseId, community, journal, index: retention.caseIndex });
    await take(register(law, state, { ...input.submission, ...number }));
  }

  const mustContinue = () =>
    updates >= input.updatesPerRun ||
    workflowInfo().historyLength >= eventsPerRun ||
    workflowInfo().continueAsNewSuggested;

  // Reopened after years from its record: the command that comes with the start is all that it waits for.
  if (input.state.status === 'closed') await condition(() => state.status !== 'closed', '1 minute');

  // A state from the record may be one that was waiting for a number.
  if (wantedNumber(law, state)) await take(begin(state));

  while (state.status !== 'closed' && !mustContinue()) {
    const deadline = nextDeadline(law, state)?.at;
    const changed = () => state.status === 'closed' || mustContinue() || nextDeadline(law, state)?.at !== deadline;
    if (!deadline) await condition(changed);
    else if (!(await condition(changed, Math.max(1, Date.parse(deadline) - Date.now())))) {
      await take(wake(law, state, now()));
    }
  }

  await recorder.flushed();
  await condition(allHandlersFinished);
  if (state.status !== 'closed')
    await continueAsNew<typeof caseWorkflow>({
      ...law,
      state,
      keys,
      updatesPerRun: input.updatesPerRun,
      ...(input.revision && { revision: input.revision }),
    });
}

const now = (): string => new Date().toISOString();

const movesDates = ({ type, data }: CaseEvent): boolean =>
  type === 'calendar.changed' && (data.due !== undefined || data.until !== undefined);

const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: 'Refusal', message: refusal.code, nonRetryable: true, details: [refusal] });
