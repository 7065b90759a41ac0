import type { Metrics } from '../metrics.ts';
import { ApiError } from '../problems/api-error.ts';

/** Eight Updates at once already fill two cores of the engine; more only queue there. */
const inFlight = 12;
/** Who waits longer than this is told so, and may send the same key again. */
const longestWait = 10_000;

export type UpdateGate = ReturnType<typeof createUpdateGate>;

/** Lets a few Updates at a time through to the engine, the others in the order they came. */
export function createUpdateGate(
  { updatesInFlight, updatesWaiting }: Metrics,
  limit = inFlight,
  patience = longestWait,
) {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = (): Promise<void> => {
    if (running < limit) {
      running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(new ApiError('case.busy'));
      }, patience);
      const enter = (): void => {
        clearTimeout(timer);
        resolve();
      };
      waiting.push(enter);
    });
  };

  /** The place passes straight to the next in line. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };

  return async function through<T>(work: () => Promise<T>): Promise<T> {
    updatesWaiting.inc();
    await turn().finally(() => updatesWaiting.dec());
    updatesInFlight.inc();
    try {
      return await work();
    } finally {
      updatesInFlight.dec();
      leave();
    }
  };
}
