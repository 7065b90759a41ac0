import type { Actor } from '../actor.ts';
import type { ContentRef, Votes } from '../case-command.ts';
import type { Tone } from '../permissions.ts';
import type { Body } from './body.ts';
import type { Question, SessionStatus } from './session-state.ts';
import type { Choice, Method, Protocol } from './voting.ts';

export const sessionActions = [
  'publish',
  'convene',
  'open-item',
  'open-vote',
  'vote',
  'record-votes',
  'count-hands',
  'hand-out-ballots',
  'record-protocol',
  'close-vote',
  'void-vote',
  'conclude-item',
  'arrive',
  'leave',
  'state-conflict',
  'propose-amendment',
  'postpone-item',
  'return-item',
  'withdraw-item',
  'add-item',
  'move-item',
  'remove-item',
  'reschedule',
  'cancel',
  'close',
  'edit-minutes',
  'sign-minutes',
] as const;
export type SessionAction = (typeof sessionActions)[number];

/** What a command of the council may have to bring. */
export const councilRequirements = [
  'reason',
  'text',
  'title',
  'reasons',
  'documents',
  'members',
  'method',
  'choice',
  'choices',
  'counts',
  'protocol',
  'startsAt',
  'place',
  'question',
  'position',
  'section',
  'entry',
  'rapporteur',
] as const;
export type CouncilRequirement = (typeof councilRequirements)[number];

/** The act of a person in a session. `item`, `amendment` and `vote` say what it is about. */
export interface SessionCommand {
  readonly action: SessionAction;
  readonly actor: Actor;
  readonly key: string;
  readonly item?: string;
  readonly amendment?: string;
  readonly vote?: string;
  readonly reason?: ContentRef;
  readonly text?: ContentRef;
  readonly members?: readonly string[];
  readonly method?: Method;
  readonly choice?: Choice;
  readonly choices?: Readonly<Record<string, Choice>>;
  readonly counts?: Votes;
  readonly protocol?: Protocol;
  readonly startsAt?: string;
  readonly place?: ContentRef;
  readonly question?: Question;
  readonly position?: number;
  readonly section?: string;
  /** With `convene`: the council as it stands on that day. */
  readonly body?: Body;
}

export type SessionWho = 'chair' | 'secretary' | 'member' | 'system';

export interface SessionRule {
  readonly who: readonly SessionWho[];
  readonly while: readonly SessionStatus[];
  /** Whether it is about an item of the agenda, or about the voting that goes on. */
  readonly about?: 'item' | 'vote';
  readonly requires?: readonly CouncilRequirement[];
  readonly accepts?: readonly CouncilRequirement[];
  readonly tone?: Tone;
}

const prepared: readonly SessionStatus[] = ['draft', 'published'];
const held: readonly SessionStatus[] = ['convened'];
const presidium = ['chair', 'secretary'] as const;
const ofItem = { who: presidium, while: held, about: 'item' } as const;
const ofVote = { who: presidium, while: held, about: 'vote' } as const;

/** Who may do what in a session, while it is how, and what it must bring. The chair is the head of the community or a stand-in. */
export const sessionRules: Readonly<Record<SessionAction, SessionRule>> = {
  publish: { who: ['secretary'], while: ['draft'], tone: 'primary' },
  convene: { who: ['chair'], while: ['published'], tone: 'primary' },
  'open-item': { ...ofItem, tone: 'primary' },
  'open-vote': { ...ofItem, requires: ['method'], tone: 'primary' },
  vote: { who: ['member'], while: held, about: 'vote', requires: ['choice'], tone: 'primary' },
  'record-votes': { ...ofVote, who: ['secretary'], requires: ['choices'] },
  'count-hands': { ...ofVote, who: ['secretary'], requires: ['counts'] },
  'hand-out-ballots': { ...ofVote, who: ['secretary'], requires: ['members'] },
  'record-protocol': { ...ofVote, who: ['secretary'], requires: ['protocol'] },
  'close-vote': { ...ofVote, tone: 'primary' },
  'void-vote': { ...ofVote, requires: ['reason'], tone: 'danger' },
  'conclude-item': { ...ofItem, tone: 'primary' },
  arrive: { who: presidium, while: ['published', 'convened'], requires: ['members'] },
  leave: { who: presidium, while: ['published', 'convened'], requires: ['members'] },
  'state-conflict': { who: ['member'], while: ['published', 'convened'], about: 'item', accepts: ['text'] },
  'propose-amendment': {
    who: ['member', 'chair'],
    while: ['published', 'convened'],
    about: 'item',
    requires: ['text'],
  },
  'postpone-item': { ...ofItem, requires: ['reason'] },
  'return-item': { ...ofItem, requires: ['reason'] },
  'withdraw-item': {
    who: [...presidium, 'system'],
    while: [...prepared, ...held],
    about: 'item',
    requires: ['reason'],
    tone: 'danger',
  },
  'add-item': { who: ['secretary'], while: prepared, requires: ['question'], accepts: ['position', 'reason'] },
  'move-item': { who: ['secretary'], while: prepared, about: 'item', requires: ['position'], accepts: ['reason'] },
  'remove-item': { who: ['secretary', 'system'], while: prepared, about: 'item', accepts: ['reason'] },
  reschedule: { who: ['secretary'], while: prepared, requires: ['startsAt'], accepts: ['place', 'reason'] },
  cancel: { who: ['chair', 'secretary'], while: prepared, requires: ['reason'], tone: 'danger' },
  close: { who: ['chair'], while: held, tone: 'danger' },
  'edit-minutes': { who: ['secretary'], while: ['convened', 'closed'], requires: ['section', 'text'] },
  'sign-minutes': { who: ['chair'], while: ['closed'], tone: 'primary' },
};

/** What changes a published agenda says why. */
export const changesAgenda: readonly SessionAction[] = ['add-item', 'move-item', 'remove-item', 'reschedule'];
