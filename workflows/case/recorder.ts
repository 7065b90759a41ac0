import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '../contract/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseState } from '../domain/case-state.ts';
import { effectsOf } from '../domain/effects.ts';
import type { Story } from '../domain/story.ts';

/**
 * A regular activity, so that its cause is in the history before it writes. Short start-to-close: the attempt of a
 * killed worker blocks until it times out. It is tried for ever: a case waits for its record, it never fails on it.
 */
const { record } = proxyActivities<Pick<CaseActivities, 'record'>>({
  startToCloseTimeout: '5 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '10 s' },
});

/**
 * The one writer of a workflow's events: strictly in order, what gathers meanwhile in one batch. Plain promises and no
 * `condition`, since the sandbox pays for each.
 */
export class Recorder {
  private readonly waiting: CaseEvent[] = [];
  private state: CaseState;
  private recorded: number;
  private batch: Promise<void> | undefined;

  constructor(state: CaseState) {
    this.state = state;
    this.recorded = state.seq;
  }

  /** Takes events over, to be written with the next batch. */
  take({ state, events }: Story): void {
    this.state = state;
    this.waiting.push(...events);
  }

  /** Resolves when the record has come as far as the state is now. */
  async flushed(): Promise<void> {
    const { seq } = this.state;
    while (this.recorded < seq) {
      this.batch ??= this.writeBatch();
      await this.batch;
    }
  }

  private async writeBatch(): Promise<void> {
    const { state } = this;
    const events = this.waiting.splice(0);
    await record({ events, state, effects: events.flatMap((event) => effectsOf(event, state)) });
    this.recorded = state.seq;
    this.batch = undefined;
  }
}
