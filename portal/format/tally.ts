import { choices, type VoteResult } from '../../workflows/domain/council/voting.ts';

/** What a seat did in a voting. */
const shares = [...choices, 'silent', 'absent'] as const;
type Share = (typeof shares)[number];

export interface Tally {
  /** Side by side in per cent of all who count for this majority: those present, or all seats. */
  segments: { share: Share; x: number; width: number; n: number }[];
  /** Where the votes in favour have to reach. */
  needed: number;
}

/** A result as a bar: its numbers become lengths that may be compared with what was needed. */
export function tally(result: VoteResult): Tally {
  const seats = result.majority === 'present' ? result.present : result.seats;
  const all = Math.max(1, seats, result.needed);
  const counts: Record<Share, number> = { ...result, absent: Math.max(0, all - result.present) };
  let x = 0;
  const segments = shares.map((share) => {
    const segment = { share, x: percent(x, all), width: percent(counts[share], all), n: counts[share] };
    x += counts[share];
    return segment;
  });
  return { segments: segments.filter(({ n }) => n > 0), needed: percent(result.needed, all) };
}

const percent = (n: number, all: number): number => Math.round((n / all) * 10_000) / 100;
