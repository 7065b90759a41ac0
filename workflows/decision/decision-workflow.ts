import { condition, continueAsNew, proxyActivities, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { CaseActivities } from '../contract/case.ts';
import {
  begun,
  type CouncilActivities,
  type DecisionBeginning,
  type DecisionInput,
  decisionCommand,
  decisionState,
} from '../contract/council.ts';
import { system } from '../domain/actor.ts';
import { commandDigest } from '../domain/council/command-digest.ts';
import { comeIntoForce, decide } from '../domain/council/decide.ts';
import type { DecisionCommand } from '../domain/council/decision-command.ts';
import { type DecisionFact, type DecisionStory, tellDecision } from '../domain/council/decision-event.ts';
import { type DecisionState, isEnded, letterOf, waitsForNumber } from '../domain/council/decision-state.ts';
import { decisionTells, type TellCase, type TellSession } from '../domain/council/decision-tells.ts';
import { recordOptions } from '../record/activity-options.ts';
import { SubjectLife } from '../record/subject-life.ts';
import { tellOptions } from '../record/tell-options.ts';
import { Teller } from '../record/teller.ts';

const { tellCase, tellSession } = proxyActivities<Pick<CouncilActivities, 'tellCase' | 'tellSession'>>(tellOptions);
/** Taken within the workflow task that needs it, as a case's: the register keeps it under the id of what it numbers. */
const { register } = proxyLocalActivities<Pick<CaseActivities, 'register'>>(recordOptions);

/** A decision of the council from its draft until it is in force. */
export async function decisionWorkflow(input: DecisionInput): Promise<void> {
  const decision = new Decision(input);
  setHandler(decisionState, () => decision.state);
  setHandler(begun, async () => {
    await condition(() => decision.state.seq > 0);
    await decision.recorded();
    return { seq: decision.state.seq, head: decision.state.head, repeated: false };
  });
  decision.answer(decisionCommand);
  if (input.begin && input.state.seq === 0) await decision.take(begin(input.state, input.begin));
  else await decision.number();
  const next = await decision.lead();
  if (next) await continueAsNew<typeof decisionWorkflow>({ calendar: input.calendar, ...next });
}

function begin(state: DecisionState, { draft, by, origin }: DecisionBeginning): DecisionStory {
  const story: DecisionStory = { state, events: [] };
  const moment = { at: now(), actor: by };
  return origin
    ? tellDecision(story, moment, 'decision.referred', { draft, origin })
    : tellDecision(story, moment, 'decision.drafted', { draft });
}

class Decision extends SubjectLife<DecisionState, DecisionFact, DecisionCommand> {
  private readonly teller: Teller<TellCase | TellSession>;

  constructor(input: DecisionInput) {
    super({ ...law, advance: (state, command, at) => decide(input.calendar, state, command, at) }, input);
    this.teller = new Teller(
      () => this.recorded(),
      (one) => this.tell(one),
    );
  }

  override async take(story: DecisionStory): Promise<void> {
    const taken = super.take(story);
    this.teller.take(story.events.flatMap((event) => decisionTells(event, story.state)));
    await this.number();
    await taken;
  }

  /** Whatever was adopted gets its number at once. */
  async number(): Promise<void> {
    if (!waitsForNumber(this.state)) return;
    const { id, community, origin, act } = this.state;
    const { number } = await register({
      id: origin?.numberId ?? `${id}:number`,
      caseId: origin?.caseId ?? id,
      community,
      journal: 'council-decisions',
      index: '',
      letter: letterOf[act],
    });
    if (waitsForNumber(this.state)) await this.take(happened(this.state, 'decision.numbered', { number }));
  }

  recorded(): Promise<void> {
    return super.settled();
  }

  protected override async settled(): Promise<void> {
    await this.teller.flushed();
    await super.settled();
  }

  private async tell(told: TellCase | TellSession): Promise<void> {
    if ('session' in told) return void (await tellSession(told));
    const { refused } = await tellCase({ ...told, community: this.state.community });
    await this.take(happened(this.state, 'case.told', { outcome: told.outcome, ...(refused && { refused }) }));
  }
}

const happened = <T extends 'decision.numbered' | 'case.told'>(
  state: DecisionState,
  type: T,
  data: Parameters<typeof tellDecision<T>>[3],
): DecisionStory => tellDecision({ state, events: [] }, { at: now(), actor: system }, type, data);

const law = {
  wake: comeIntoForce,
  nextDeadline: ({ status, inForceFrom }: DecisionState) => (status === 'published' ? inForceFrom : undefined),
  isOver: isEnded,
  effectsOf: () => [],
  digestOf: commandDigest,
};

const now = (): string => new Date().toISOString();
