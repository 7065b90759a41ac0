/** What did not come off is tried again after this many milliseconds. */
const patience = 5_000;

/** Does the work at once, then no oftener than the pace allows; whoever asks meanwhile is met by one more turn. */
export function inTurn(work: () => Promise<boolean>, pace: number): () => void {
  let running = false;
  let again = false;
  return async function turn(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const done = await work();
    again ||= !done;
    setTimeout(
      () => {
        running = false;
        if (!again) return;
        again = false;
        void turn();
      },
      done ? pace : patience,
    );
  };
}
