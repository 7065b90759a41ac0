import type { Votes } from '../case-command.ts';
import type { Majority } from '../definition.ts';
import type { Body } from './body.ts';

export const choices = ['for', 'against', 'abstained'] as const;
export type Choice = (typeof choices)[number];

/** On the members' own devices; called by name or by raised hands and written down; in secret, on paper. */
export const methods = ['devices', 'roll-call', 'show-of-hands', 'paper'] as const;
export type Method = (typeof methods)[number];

/** What the counting commission found in the box. `commission` are the members who counted. */
export interface Protocol extends Votes {
  readonly commission: readonly string[];
  readonly handedOut: number;
  readonly inBox: number;
  readonly invalid: number;
}

/** A voting that goes on. `choices` by member; of a secret one only who received a ballot is known. */
export interface OpenVote {
  readonly id: string;
  readonly item: string;
  readonly amendment?: string;
  readonly method: Method;
  readonly openedAt: string;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly handedOut: readonly string[];
  readonly counts?: Votes;
  readonly protocol?: Protocol;
}

/** Whoever was present and entitled and gave no valid vote is `silent`. */
export interface VoteResult extends Votes {
  readonly majority: Majority;
  readonly silent: number;
  /** Present and entitled at this voting. */
  readonly present: number;
  readonly seats: number;
  readonly needed: number;
  readonly adopted: boolean;
  readonly tied: boolean;
}

/** How many votes in favour adopt. */
export function neededFor(majority: Majority, { present, seats }: { present: number; seats: number }): number {
  switch (majority) {
    case 'present':
      return Math.floor(present / 2) + 1;
    case 'all-seats':
      return Math.floor(seats / 2) + 1;
    case 'two-thirds':
      return Math.ceil((seats * 2) / 3);
  }
}

export function tally(cast: Readonly<Record<string, Choice>>): Votes {
  const all = Object.values(cast);
  const count = (choice: Choice): number => all.filter((one) => one === choice).length;
  return { for: count('for'), against: count('against'), abstained: count('abstained') };
}

/** What a voting has counted so far, or nothing while hands or ballots are still to be counted. */
export function countsOf(vote: OpenVote): Votes | undefined {
  if (vote.method === 'show-of-hands') return vote.counts;
  if (vote.method !== 'paper') return tally(vote.choices);
  if (!vote.protocol) return undefined;
  const { for: inFavour, against, abstained } = vote.protocol;
  return { for: inFavour, against, abstained };
}

/** Those counted as present at a voting: who is entitled and in the room, and who took part before leaving it. */
export const partakers = (vote: OpenVote, entitled: readonly string[]): number =>
  new Set([...entitled, ...Object.keys(vote.choices), ...vote.handedOut]).size;

/** The outcome follows from the count, the majority rule and the attendance; nobody judges it. */
export function resultOf(
  counts: Votes,
  majority: Majority,
  present: number,
  { seats }: Pick<Body, 'seats'>,
): VoteResult {
  const needed = neededFor(majority, { present, seats });
  return {
    for: counts.for,
    against: counts.against,
    abstained: counts.abstained,
    majority,
    silent: present - sumOf(counts),
    present,
    seats,
    needed,
    adopted: counts.for >= needed,
    tied: counts.for > 0 && counts.for === counts.against,
  };
}

export const sumOf = (counts: Votes): number => counts.for + counts.against + counts.abstained;

/** The same count for those who know no silence: whoever is present and gives no valid vote abstains. */
export const asVotes = (result: VoteResult): Votes => ({
  for: result.for,
  against: result.against,
  abstained: result.abstained + result.silent,
});
