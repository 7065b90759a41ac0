import type { Actor } from '../actor.ts';
import { mayRead, type Tone } from '../permissions.ts';
import type { Role } from '../roles.ts';
import type { PermitAction, PermitRequirement } from './permit-command.ts';
import { permitActions } from './permit-command.ts';
import type { PermitState, PermitStatus } from './permit-state.ts';

/** 'holder': whoever holds the tracking code of the application that it was granted on. */
type PermitWho = Role | 'holder' | 'system';

interface PermitRule {
  readonly who: readonly PermitWho[];
  readonly while: readonly PermitStatus[];
  readonly requires?: readonly PermitRequirement[];
  readonly accepts?: readonly PermitRequirement[];
  readonly tone?: Tone;
}

const live: readonly PermitStatus[] = ['granted', 'in-force', 'suspended'];
const office: readonly Role[] = ['specialist', 'secretary', 'head'];

/** Who may do what to a permit, while it is how, and what that must bring. Everything else asks this table. */
export const permitRules: Readonly<Record<PermitAction, PermitRule>> = {
  // A granted application extends it; what was asked for in time may come after its end.
  extend: { who: ['system'], while: [...live, 'expired'] },
  'change-data': {
    who: ['secretary', 'head'],
    while: live,
    requires: ['changes', 'reason'],
    accepts: ['document'],
  },
  suspend: { who: ['secretary', 'head'], while: ['in-force'], requires: ['reason'], accepts: ['document'] },
  resume: { who: ['secretary', 'head'], while: ['suspended'], accepts: ['reason'], tone: 'primary' },
  revoke: { who: ['head'], while: live, requires: ['reason'], accepts: ['document'], tone: 'danger' },
  surrender: { who: ['holder', 'clerk'], while: live, accepts: ['reason'], tone: 'danger' },
  'add-condition': { who: office, while: live, requires: ['text'], accepts: ['on'] },
  'meet-condition': { who: office, while: live, accepts: ['text', 'document'] },
  'plan-inspection': { who: office, while: live, requires: ['on'], accepts: ['text'] },
  'hold-inspection': { who: office, while: live, requires: ['result', 'text'], accepts: ['document'] },
};

export interface AllowedPermitAction {
  readonly action: PermitAction;
  readonly target?: string;
  readonly requires: readonly PermitRequirement[];
  readonly accepts: readonly PermitRequirement[];
  readonly tone: Tone;
}

/** What a person may do to a permit now; each entry can be sent back as a command. */
export const allowedPermitActions = (state: PermitState, actor: Actor): AllowedPermitAction[] =>
  permitActions
    .filter((action) => mayDoToPermit(state, actor, action))
    .flatMap((action) => {
      const { requires = [], accepts = [], tone = 'neutral' } = permitRules[action];
      const entry = { action, requires, accepts, tone };
      const targets = targetsOf(state, action);
      return targets ? targets.map((target) => ({ ...entry, target })) : [entry];
    });

export function mayDoToPermit(state: PermitState, actor: Actor, action: PermitAction): boolean {
  const rule = permitRules[action];
  return rule.while.includes(state.status) && rule.who.some((who) => isWho(state, actor, who));
}

function isWho(state: PermitState, actor: Actor, who: PermitWho): boolean {
  if (actor.kind === 'applicant') return who === 'holder';
  if (actor.kind === 'system') return who === 'system';
  if (actor.kind === 'council') return false;
  return who !== 'holder' && who !== 'system' && actor.roles.includes(who) && mayRead(actor, state);
}

/** What an action is about, where it is about one of several things; nothing where it is about the permit. */
function targetsOf({ conditions, inspections }: PermitState, action: PermitAction): string[] | undefined {
  if (action === 'meet-condition') return conditions.filter(({ metAt }) => !metAt).map(({ id }) => id);
  if (action === 'hold-inspection') return inspections.filter(({ heldAt }) => !heldAt).map(({ id }) => id);
  return undefined;
}
