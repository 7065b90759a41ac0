import type { Actor } from './actor.ts';
import type { Facts } from './condition.ts';
import type { Assurance, ServiceDefinition } from './definition.ts';
import type { Role } from './roles.ts';

/** Content kept outside the history: its id and SHA-256(salt ‖ canonical content), lower-case hex. */
export interface ContentRef {
  readonly id: string;
  readonly hash: string;
}

export interface DocumentRef {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  /** The document of the same case that this one is a newer version of. */
  readonly replaces?: string;
  /** The act of the same case that this is the signed original of, by its document. */
  readonly of?: string;
}

export const channels = ['portal', 'counter', 'post', 'email'] as const;
export type Channel = (typeof channels)[number];

/** Which law a case runs by: SHA-256 of its definition and the version of its community's calendar. Cases of the first release name no definition. */
export interface LawRef {
  readonly definition?: string;
  readonly calendar: number;
}

/** The submission as the law sees it. `number` and `registeredAt` come together from the register. Instants are ISO UTC. */
export interface Registration {
  readonly number: string;
  readonly registeredAt: string;
  readonly filedAt: string;
  readonly channel: Channel;
  readonly assurance: Assurance;
  readonly settlement?: string;
  readonly facts: Facts;
  readonly content: ContentRef;
  readonly documents: readonly DocumentRef[];
  readonly law?: LawRef;
  /** The case that it objects to. */
  readonly links?: readonly CaseLink[];
  /** The clerk who took the application in at the counter; without one the applicant filed it. */
  readonly registrar?: string;
  readonly registrarRole?: Role;
}

export const actions = [
  'claim',
  'release',
  'complete',
  'answer',
  'withdraw',
  'message',
  'extend',
  'stop-silence',
  'assign',
  'note',
  'add-document',
  'ask-opinion',
  'link',
  'merge',
  'suspend',
  'resume',
  'forward',
  'correct',
  'reclassify',
  'migrate',
  'annul',
  'reopen',
] as const;
export type Action = (typeof actions)[number];

export type Proof = 'in-person' | 'post' | 'electronic';

/** The act of a person. `key` is the caller's idempotency key; `expectedSeq` the last event that the caller had seen. */
export interface CaseCommand {
  readonly action: Action;
  readonly actor: Actor;
  readonly key: string;
  readonly expectedSeq?: number;
  readonly task?: string;
  readonly outcome?: string;
  readonly reason?: ContentRef;
  readonly text?: ContentRef;
  readonly documents?: readonly DocumentRef[];
  readonly assignee?: { readonly userId: string; readonly department?: string };
  readonly dueAt?: string;
  readonly payment?: Payment;
  readonly proof?: Proof;
  readonly votes?: Votes;
  readonly target?: CaseLink;
  /** With a correction or another service: the content as it now is, and what of it decides. */
  readonly content?: ContentRef;
  readonly facts?: Facts;
  readonly settlement?: string;
  /** With another service, or a newer definition of the same: the law from here on. */
  readonly definition?: ServiceDefinition;
  readonly law?: LawRef;
}

export const relations = ['related', 'duplicate', 'objection', 'answer'] as const;
export type Relation = (typeof relations)[number];

/** Another case, as this one names it. */
export interface CaseLink {
  readonly caseId: string;
  readonly number: string;
  readonly relation: Relation;
}

/** How the council voted; whoever is present votes for, against or abstains. */
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

/** Whole drams received, or the reason why the fee was waived. */
export type Payment = { readonly amount: number; readonly receipt?: string } | { readonly waived: ContentRef };
