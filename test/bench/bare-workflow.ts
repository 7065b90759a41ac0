import { allHandlersFinished, condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

const { noop } = proxyActivities<{ noop(payload: unknown): Promise<void> }>({ startToCloseTimeout: '5 s' });

export const step = defineUpdate<number, [unknown]>('step');

/** The least that any workflow with the same five Updates would do: one regular activity each, no law, no record. */
export async function bareWorkflow(steps: number): Promise<void> {
  let done = 0;
  setHandler(step, async (payload) => {
    await noop(payload);
    return ++done;
  });
  await condition(() => done >= steps);
  await condition(allHandlersFinished);
}
