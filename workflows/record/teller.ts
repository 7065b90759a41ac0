/** Tells others one after the other what has happened here, each time after it stands in the record. */
export class Teller<T> {
  private readonly waiting: T[] = [];
  private readonly recorded: () => Promise<void>;
  private readonly tell: (one: T) => Promise<void>;
  private round: Promise<void> | undefined;

  constructor(recorded: () => Promise<void>, tell: (one: T) => Promise<void>) {
    this.recorded = recorded;
    this.tell = tell;
  }

  take(told: readonly T[]): void {
    this.waiting.push(...told);
    if (this.waiting.length > 0) this.round ??= this.tellAll();
  }

  /** Resolves when all have been told. */
  async flushed(): Promise<void> {
    while (this.round) await this.round;
  }

  private async tellAll(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      await this.recorded();
      await this.tell(next);
    }
    this.round = undefined;
  }
}
