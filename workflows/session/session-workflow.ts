import { condition, continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow';
import { begun, type CouncilActivities, type SessionInput, sessionCommand, sessionState } from '../contract/council.ts';
import { system } from '../domain/actor.ts';
import { beginSession } from '../domain/council/begin-session.ts';
import { commandDigest } from '../domain/council/command-digest.ts';
import { conductSession } from '../domain/council/conduct-session.ts';
import type { SessionCommand } from '../domain/council/session-command.ts';
import type { SessionFact, SessionStory } from '../domain/council/session-event.ts';
import { openItemOf, type SessionState } from '../domain/council/session-state.ts';
import { sessionTells, type TellDecision } from '../domain/council/session-tells.ts';
import { SubjectLife } from '../record/subject-life.ts';
import { tellOptions } from '../record/tell-options.ts';
import { Teller } from '../record/teller.ts';

const { tellDecision } = proxyActivities<Pick<CouncilActivities, 'tellDecision'>>(tellOptions);

/** A session from its draft until its minutes are signed. */
export async function sessionWorkflow(input: SessionInput): Promise<void> {
  const session = new Session(input);
  setHandler(sessionState, () => session.state);
  setHandler(begun, async () => {
    await condition(() => session.state.seq > 0);
    await session.recorded();
    return { seq: session.state.seq, head: session.state.head, repeated: false };
  });
  session.answer(sessionCommand);
  if (input.draft && input.state.seq === 0) await session.take(beginSession(input.state, input.draft, now()));
  const next = await session.lead();
  if (next) await continueAsNew<typeof sessionWorkflow>({ calendar: input.calendar, ...next });
}

class Session extends SubjectLife<SessionState, SessionFact, SessionCommand> {
  private readonly calendar: SessionInput['calendar'];
  private readonly teller: Teller<TellDecision>;

  constructor(input: SessionInput) {
    super({ ...law, advance: (state, command, at) => conductSession(input.calendar, state, command, at) }, input);
    this.calendar = input.calendar;
    this.teller = new Teller(
      () => this.recorded(),
      (one) => this.tell(one),
    );
  }

  override take(story: SessionStory): Promise<void> {
    const taken = super.take(story);
    this.teller.take(story.events.flatMap((event) => sessionTells(event, story.state)));
    return taken;
  }

  recorded(): Promise<void> {
    return super.settled();
  }

  protected override async settled(): Promise<void> {
    await this.teller.flushed();
    await super.settled();
  }

  /** A decision that another session took first leaves this agenda again. */
  private async tell(told: TellDecision): Promise<void> {
    const { refused } = await tellDecision(told);
    const { action, item, key } = told.command;
    if (!refused || action !== 'place') return;
    const removed = conductSession(
      this.calendar,
      this.state,
      { action: 'remove-item', actor: system, key: `${key}:removed`, ...(item && { item }) },
      now(),
    );
    if (!('code' in removed)) await this.take(removed);
  }
}

const law = {
  wake: (state: SessionState): SessionStory => ({ state, events: [] }),
  nextDeadline: () => undefined,
  isOver: ({ status }: SessionState) => status === 'signed' || status === 'cancelled',
  effectsOf: () => [],
  digestOf: commandDigest,
  answersAtOnce: ({ action }: SessionCommand) => action === 'vote',
  mayRest: (state: SessionState) => !openItemOf(state),
};

const now = (): string => new Date().toISOString();
