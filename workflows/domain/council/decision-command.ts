import type { Actor } from '../actor.ts';
import type { ContentRef } from '../case-command.ts';
import type { Tone } from '../permissions.ts';
import type { DecisionStatus, Draft } from './decision-state.ts';
import type { CouncilRequirement } from './session-command.ts';
import type { VoteResult } from './voting.ts';

export const decisionActions = [
  'submit',
  'agree-department',
  'agree-legal',
  'agree-secretary',
  'object-department',
  'object-legal',
  'object-secretary',
  'sign',
  'publish',
  'edit',
  'return',
  'withdraw',
  'place',
  'take-off',
  'drop',
  'decide',
] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** An act on a decision: of a person, or of the session that treats it and the case that waits for it (`system`). */
export interface DecisionCommand {
  readonly action: DecisionAction;
  readonly actor: Actor;
  readonly key: string;
  readonly expectedSeq?: number;
  readonly draft?: Draft;
  readonly reason?: ContentRef;
  readonly session?: string;
  readonly item?: string;
  readonly result?: VoteResult;
  /** With `decide`: an amendment was adopted before the whole. */
  readonly amended?: true;
}

export type DecisionWho = 'author' | 'department' | 'legal' | 'secretary' | 'head' | 'system';

export interface DecisionRule {
  readonly who: readonly DecisionWho[];
  readonly while: readonly DecisionStatus[];
  readonly requires?: readonly CouncilRequirement[];
  readonly accepts?: readonly CouncilRequirement[];
  readonly tone?: Tone;
  /** A draft of a case is the case's own matter; this is for those that began here. */
  readonly caseless?: true;
}

const treated: readonly DecisionStatus[] = ['queued', 'on-agenda'];
const agree = { while: ['agreeing'], tone: 'primary' } as const;
const object = { while: ['agreeing'], requires: ['reason'] } as const;

/** Who may do what to a decision, while it is how, and what it must bring. */
export const decisionRules: Readonly<Record<DecisionAction, DecisionRule>> = {
  submit: { who: ['author', 'secretary'], while: ['draft'], tone: 'primary', caseless: true },
  'agree-department': { ...agree, who: ['department'] },
  'agree-legal': { ...agree, who: ['legal'] },
  'agree-secretary': { ...agree, who: ['secretary'] },
  'object-department': { ...object, who: ['department'] },
  'object-legal': { ...object, who: ['legal'] },
  'object-secretary': { ...object, who: ['secretary'] },
  sign: { who: ['head'], while: ['numbered'], tone: 'primary' },
  publish: { who: ['secretary'], while: ['signed'], tone: 'primary' },
  edit: {
    who: ['author', 'secretary'],
    while: ['draft', 'numbered'],
    requires: ['title'],
    accepts: ['text', 'reasons', 'documents', 'rapporteur', 'entry'],
  },
  return: { who: ['secretary', 'head', 'system'], while: treated, requires: ['reason'] },
  withdraw: {
    who: ['author', 'secretary', 'system'],
    while: ['draft', 'agreeing', ...treated],
    requires: ['reason'],
    tone: 'danger',
  },
  place: { who: ['system'], while: ['queued'] },
  'take-off': { who: ['system'], while: ['on-agenda'] },
  drop: { who: ['system'], while: ['on-agenda'] },
  decide: { who: ['system'], while: ['on-agenda'] },
};
