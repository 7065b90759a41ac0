import { condition, proxyActivities } from '@temporalio/workflow';
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

/** The one writer of a workflow's events: strictly in order, what gathers meanwhile in one batch. */
export class Recorder {
  private waiting: CaseEvent[] = [];
  private state: CaseState;
  private writing = false;
  private recorded: number;

  constructor(state: CaseState) {
    this.state = state;
    this.recorded = state.seq;
  }

  /** Takes events over; resolves when they stand in the record. */
  async write({ state, events }: Story): Promise<void> {
    this.state = state;
    this.waiting.push(...events);
    if (!this.writing) void this.drain();
    await this.flushed(state.seq);
  }

  flushed(seq = this.state.seq): Promise<unknown> {
    return condition(() => this.recorded >= seq);
  }

  private async drain(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const events = this.waiting.splice(0);
      const state = this.state;
      await record({ events, state, effects: events.flatMap(effectsOf) });
      this.recorded = state.seq;
    }
    this.writing = false;
  }
}
