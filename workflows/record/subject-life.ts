import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, allHandlersFinished, condition, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Acknowledgement, AnsweredKeys } from '../contract/case.ts';
import type { EffectKind } from '../domain/effects.ts';
import type { Refusal } from '../domain/error-codes.ts';
import type { SubjectEffect, SubjectEvent, SubjectFact, SubjectState, SubjectStory } from '../domain/subject.ts';
import { answeredBefore, withKey } from './answered-keys.ts';
import { subjectRecorder } from './record-subject.ts';

/** What a workflow asks the law of its subject; there is no law in the life itself. */
export interface SubjectLaw<S extends SubjectState, F extends SubjectFact, C> {
  advance(state: S, command: C, at: string): SubjectStory<S, F> | Refusal;
  /** Applies every deadline up to an instant. */
  wake(state: S, at: string): SubjectStory<S, F>;
  nextDeadline(state: S): string | undefined;
  isOver(state: S): boolean;
  effectsOf(event: SubjectEvent<F>, state: S): readonly SubjectEffect<EffectKind>[];
  /** What a command asks, apart from when and how it was sent. */
  digestOf(command: C): string;
  /** Whether a command is answered as soon as it is in the history; else its answer waits for the record. */
  answersAtOnce?(command: C): boolean;
  /** Where a new run had best begin; anywhere, unless the law says otherwise. */
  mayRest?(state: S): boolean;
}

interface Run<S> {
  readonly state: S;
  readonly keys: AnsweredKeys;
  readonly updatesPerRun: number;
}

/** The engine allows 51,200 events a run; a new run begins well before. */
const eventsPerRun = 20_000;
/** Where it had best not begin it waits, but not for ever: the engine takes no more than 2,000 Updates. */
const utmost = { updates: 1_900, events: 40_000 } as const;

/**
 * A life as that of a case: Updates by commands, one timer, one recorder, each key answered once. `lead` resolves with how
 * a next run begins, or with nothing when the subject is over.
 */
export class SubjectLife<S extends SubjectState, F extends SubjectFact, C extends { readonly key: string }> {
  state: S;
  private keys: AnsweredKeys;
  private updates = 0;
  private readonly law: SubjectLaw<S, F, C>;
  private readonly updatesPerRun: number;
  private readonly recorder;

  constructor(law: SubjectLaw<S, F, C>, { state, keys, updatesPerRun }: Run<S>) {
    this.law = law;
    this.state = state;
    this.keys = keys;
    this.updatesPerRun = updatesPerRun;
    this.recorder = subjectRecorder<S, SubjectEvent<F>>(state, law.effectsOf);
  }

  /** Goes on to where a story leads; resolves when the record says so. */
  async take(story: SubjectStory<S, F>): Promise<void> {
    this.state = story.state;
    this.recorder.take(story);
    await this.recorder.flushed();
  }

  /** Answers commands from now on; before the first await of the workflow. */
  answer(update: UpdateDefinition<Acknowledgement, [C]>): void {
    setHandler(update, (asked) => this.carryOut(asked), {
      validator: (asked) => {
        const no = this.refusal(asked);
        if (no) throw refused(no);
      },
    });
  }

  async lead(): Promise<Run<S> | undefined> {
    const { law } = this;
    // Brought back from its record: the command that comes with the start is all that it waits for.
    if (law.isOver(this.state)) await condition(() => !law.isOver(this.state), '1 minute');
    while (!law.isOver(this.state) && !this.mustContinue()) {
      const deadline = law.nextDeadline(this.state);
      const changed = () => law.isOver(this.state) || this.mustContinue() || law.nextDeadline(this.state) !== deadline;
      if (!deadline) await condition(changed);
      else if (!(await condition(changed, Math.max(1, Date.parse(deadline) - Date.now()))))
        await this.take(law.wake(this.state, now()));
    }
    await this.settled();
    await condition(allHandlersFinished);
    const { state, keys, updatesPerRun } = this;
    return law.isOver(state) ? undefined : { state, keys, updatesPerRun };
  }

  /** Resolves when all that has happened is written down. */
  protected settled(): Promise<void> {
    return this.recorder.flushed();
  }

  private async carryOut(asked: C): Promise<Acknowledgement> {
    this.updates++;
    if (answeredBefore(this.keys, asked)) {
      await this.recorder.flushed();
      return this.acknowledge(true);
    }
    const story = this.law.advance(this.state, asked, now());
    if ('code' in story) throw refused(story);
    this.keys = withKey(this.keys, { key: asked.key, digest: this.law.digestOf(asked), seq: story.state.seq });
    const taken = this.take(story);
    if (!this.law.answersAtOnce?.(asked)) await taken;
    return this.acknowledge(false);
  }

  private refusal(asked: C): Refusal | undefined {
    const before = answeredBefore(this.keys, asked);
    if (before) return before.digest === this.law.digestOf(asked) ? undefined : { code: 'idempotency.reused' };
    const story = this.law.advance(this.state, asked, now());
    return 'code' in story ? story : undefined;
  }

  private acknowledge(repeated: boolean): Acknowledgement {
    return { seq: this.state.seq, head: this.state.head, repeated };
  }

  private mustContinue(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    if (this.updates >= utmost.updates || historyLength >= utmost.events) return true;
    const isLong = this.updates >= this.updatesPerRun || historyLength >= eventsPerRun || continueAsNewSuggested;
    return isLong && (this.law.mayRest?.(this.state) ?? true);
  }
}

const now = (): string => new Date().toISOString();

const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: 'Refusal', message: refusal.code, nonRetryable: true, details: [refusal] });
