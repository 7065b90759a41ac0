import { continueAsNew, setHandler } from '@temporalio/workflow';
import { type PermitInput, permitCommand, permitState } from '../contract/permit.ts';
import { hashOf } from '../domain/chain.ts';
import { advancePermit, grantPermit, wakePermit } from '../domain/permit/permit-advance.ts';
import type { PermitCommand } from '../domain/permit/permit-command.ts';
import { nextPermitDeadline } from '../domain/permit/permit-deadlines.ts';
import { permitEffects } from '../domain/permit/permit-effects.ts';
import type { PermitFact } from '../domain/permit/permit-event.ts';
import { hasEnded, type PermitState } from '../domain/permit/permit-state.ts';
import { SubjectLife } from '../record/subject-life.ts';

/** A permit from its grant to its end. */
export async function permitWorkflow(input: PermitInput): Promise<void> {
  const permit = new SubjectLife<PermitState, PermitFact, PermitCommand>(law, input);
  setHandler(permitState, () => permit.state);
  permit.answer(permitCommand);
  if (input.grant && input.state.seq === 0) {
    await permit.take(grantPermit(input.state, input.grant, new Date().toISOString()));
  }
  const next = await permit.lead();
  if (next) await continueAsNew<typeof permitWorkflow>(next);
}

const law = {
  advance: advancePermit,
  wake: wakePermit,
  nextDeadline: (state: PermitState) => nextPermitDeadline(state)?.at,
  isOver: hasEnded,
  effectsOf: permitEffects,
  digestOf: ({ key: _, expectedSeq: __, actor, reason, text, changes, documents, ...rest }: PermitCommand): string =>
    hashOf({
      ...rest,
      by: actor.kind === 'staff' ? actor.userId : actor.kind,
      content: [reason?.id, text?.id, changes?.id].filter((id) => id !== undefined),
      documents: documents?.map(({ id }) => id) ?? [],
    }),
};
