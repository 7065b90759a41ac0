import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a state, not for a time; gives up when it does not come about. */
export async function until(reached: () => Promise<boolean>, patience = 15_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error('the state that was waited for did not come about');
    await pause(25);
  }
}
