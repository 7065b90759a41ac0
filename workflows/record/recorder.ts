/** Writes a batch of events and the state after them; tried until it is done. */
export type WriteBatch<S, E> = (batch: { readonly events: readonly E[]; readonly state: S }) => Promise<void>;

/**
 * The one writer of a workflow's events: strictly in order, what gathers meanwhile in one batch. As few promises as can
 * be, and no `condition`: the sandbox notes the stack of each.
 */
export class Recorder<S extends { readonly seq: number }, E> {
  private readonly waiting: E[] = [];
  private readonly write: WriteBatch<S, E>;
  private state: S;
  private recorded: number;
  private batch: Promise<void> | undefined;

  constructor(state: S, write: WriteBatch<S, E>) {
    this.state = state;
    this.recorded = state.seq;
    this.write = write;
  }

  /** Takes events over, to be written with the next batch. */
  take({ state, events }: { readonly state: S; readonly events: readonly E[] }): void {
    this.state = state;
    this.waiting.push(...events);
  }

  /** Resolves when the record has come as far as the state is now. */
  flushed(): Promise<void> {
    const { seq } = this.state;
    if (this.recorded >= seq) return Promise.resolve();
    this.batch ??= this.writeBatch();
    return this.batch.then(() => (this.recorded < seq ? this.flushed() : undefined));
  }

  private writeBatch(): Promise<void> {
    const { state } = this;
    return this.write({ events: this.waiting.splice(0), state }).then(() => {
      this.recorded = state.seq;
      this.batch = undefined;
    });
  }
}
