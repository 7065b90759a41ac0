import type { Votes } from '../../workflows/domain/case-command.ts';
import type { Act, Decision, ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { Language, Text } from '../../workflows/domain/language.ts';
import type { StoredCommunity } from '../modules/communities/communities.model.ts';

/** Who answers for an act with a name; the staff secretary where neither head nor council decides. */
export type Signatory = 'head' | 'secretary';

/** All that an act's paper says, as facts. */
export interface ActData {
  readonly community: Pick<StoredCommunity, 'name' | 'marz' | 'address' | 'phone' | 'email'>;
  readonly body: ServiceDefinition['decidedBy'];
  readonly kind: Act;
  readonly number: string;
  readonly at: string;
  readonly service: Text;
  /** What a paper of the office is about, in its own words. */
  readonly subject?: string;
  readonly party: { readonly name: string; readonly isApplicant: boolean };
  readonly case: { readonly number: string; readonly registeredAt: string };
  /** What the application says, as a person reads it. */
  readonly answers: Readonly<Record<Language, readonly { readonly label: string; readonly value: string }[]>>;
  readonly decision?: Decision;
  readonly grounds?: string;
  readonly votes?: Votes;
  readonly validUntil?: string;
  /** The name is left open for a pen where nobody or more than one could be meant. */
  readonly signatory: { readonly role: Signatory; readonly name?: string };
}

/** How a paper can be checked. */
export interface Proof {
  readonly code: string;
  /** With the code behind `#`, which browsers keep to themselves. */
  readonly link: string;
  readonly page: string;
  /** Whether the file carries the community's electronic seal. */
  readonly isSealed: boolean;
}

/** `ABCD EFGH JKMN PQRS` */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');
