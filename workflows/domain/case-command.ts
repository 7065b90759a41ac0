import type { Actor } from './actor.ts';
import type { Facts } from './condition.ts';
import type { Assurance } from './definition.ts';

/** Content kept outside the history: its id and SHA-256(salt ‖ canonical content), lower-case hex. */
export interface ContentRef {
  readonly id: string;
  readonly hash: string;
}

export interface DocumentRef {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
}

export const channels = ['portal', 'counter', 'post', 'email'] as const;
export type Channel = (typeof channels)[number];

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
  /** The clerk who took the application in at the counter; without one the applicant filed it. */
  readonly registrar?: string;
}

export const actions = ['claim', 'release', 'complete', 'answer', 'withdraw', 'message'] as const;
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
}

/** Whole drams received, or the reason why the fee was waived. */
export type Payment = { readonly amount: number; readonly receipt?: string } | { readonly waived: ContentRef };
