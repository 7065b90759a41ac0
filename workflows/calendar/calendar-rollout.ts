import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import {
  calendarEntered,
  type Progress,
  type RolloutActivities,
  type RolloutInput,
  rolloutProgress,
} from '../contract/calendar-rollout.ts';

const { enterCalendar, casesToMove, moveCases, noteRollout } = proxyActivities<RolloutActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '500 ms', maximumInterval: '30 s' },
});

/** Longer than a filing that had read the old calendar may still be on its way to its case. */
const filingsUnderWay = '15 s';

/** Goes over all open cases until a whole sweep finds none left, and once more for those that began meanwhile. */
export async function calendarRollout(input: RolloutInput): Promise<void> {
  const { community, calendar } = input;
  const { version } = calendar;
  let progress = input.from ?? { seen: 0, moved: 0 };
  let entered = input.from !== undefined;
  setHandler(rolloutProgress, () => progress);
  setHandler(calendarEntered, () => condition(() => entered));

  if (!entered) await enterCalendar(input);
  entered = true;

  const sweep = async (): Promise<void> => {
    let after = '';
    for (;;) {
      const cases = await casesToMove({ community, version, after });
      const last = cases.at(-1);
      if (last === undefined) return;
      progress = sum(progress, await moveCases({ calendar, cases }));
      await noteRollout({ community, version, progress, done: false });
      after = last;
      if (workflowInfo().continueAsNewSuggested) {
        await condition(allHandlersFinished);
        await continueAsNew<typeof calendarRollout>({ ...input, from: progress });
      }
    }
  };
  await sweep();
  await sleep(filingsUnderWay);
  await sweep();
  await noteRollout({ community, version, progress, done: true });
  await condition(allHandlersFinished);
}

const sum = (one: Progress, other: Progress): Progress => ({
  seen: one.seen + other.seen,
  moved: one.moved + other.moved,
});
