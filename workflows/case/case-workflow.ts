import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type Acknowledgement,
  type CaseActivities,
  type CaseInput,
  caseState,
  command,
  type RegisteredCase,
  registered,
} from '../contract/case.ts';
import { advance, wake } from '../domain/advance.ts';
import type { CaseCommand } from '../domain/case-command.ts';
import { nextDeadline } from '../domain/deadlines.ts';
import type { Refusal } from '../domain/error-codes.ts';
import { register } from '../domain/register.ts';
import { isRefusal, type Story } from '../domain/story.ts';
import { answeredBefore, digestOf, withKey } from './answered-keys.ts';
import { Recorder } from './recorder.ts';

/**
 * The number is taken in the workflow task that begins the case: its cause, the start, is in the history already, and a
 * repeated call finds the same number, so a local activity is safe here (and only here; see `recorder.ts`).
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
  const law = { definition: input.definition, calendar: input.calendar };
  const recorder = new Recorder(input.state);
  let { state, keys } = input;
  let updates = 0;

  const take = (story: Story): Promise<void> => {
    state = story.state;
    return recorder.write(story);
  };
  const acknowledge = (repeated: boolean): Acknowledgement => ({ seq: state.seq, head: state.head, repeated });

  const refusal = (asked: CaseCommand): Refusal | undefined => {
    const before = answeredBefore(keys, asked);
    if (before) return before.digest === digestOf(asked) ? undefined : { code: 'idempotency.reused' };
    const story = advance(law, state, asked, now());
    return isRefusal(story) ? story : undefined;
  };

  setHandler(caseState, () => state);

  setHandler(registered, async (): Promise<RegisteredCase> => {
    await condition(() => state.seq > 0);
    await recorder.flushed();
    return { ...acknowledge(false), number: state.number, registeredAt: state.registeredAt, dueAt: state.dueAt ?? '' };
  });

  setHandler(
    command,
    async (asked) => {
      updates++;
      if (answeredBefore(keys, asked)) {
        await recorder.flushed();
        return acknowledge(true);
      }
      const story = advance(law, state, asked, now());
      if (isRefusal(story)) throw refused(story);
      keys = withKey(keys, asked, story.state.seq);
      await take(story);
      return { seq: story.state.seq, head: story.state.head, repeated: false };
    },
    {
      validator: (asked) => {
        const no = refusal(asked);
        if (no) throw refused(no);
      },
    },
  );

  if (input.submission && state.seq === 0) {
    const { caseId, community } = state;
    const { register: takeNumber } = input.revision ? inPlace : dispatched;
    const number = await takeNumber({ caseId, community, journal: law.definition.journal });
    await take(register(law, state, { ...input.submission, ...number }));
  }

  const mustContinue = () =>
    updates >= input.updatesPerRun ||
    workflowInfo().historyLength >= eventsPerRun ||
    workflowInfo().continueAsNewSuggested;

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
    await continueAsNew<typeof caseWorkflow>({ ...law, state, keys, updatesPerRun: input.updatesPerRun });
}

const now = (): string => new Date().toISOString();

const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: 'Refusal', message: refusal.code, nonRetryable: true, details: [refusal] });
