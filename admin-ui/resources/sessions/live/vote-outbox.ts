import type { Choice } from '../../../../workflows/domain/council/voting.ts';
import { isProblem } from '../../../providers/problem-error.ts';

/** A vote on its way. Its key makes it one vote, however often it is sent. */
export interface KeptVote {
  readonly key: string;
  readonly item: string;
  readonly amendment?: string;
  readonly vote: string;
  readonly choice: Choice;
  /** Sent at least once: the server may have it, although it has not answered. */
  readonly tried: boolean;
}

/** The member's newest vote and how it stands. */
export interface Cast {
  readonly vote: KeptVote;
  readonly standing: 'sending' | 'waiting' | 'sent' | 'refused';
  /** Why it was refused. */
  readonly error?: unknown;
  /** The session as the answer knew it. */
  readonly seq?: number;
}

export interface OutboxParts {
  /** Answers the sequence number of the session after it. */
  send(vote: KeptVote): Promise<number>;
  keep(votes: readonly KeptVote[]): void;
  kept: readonly KeptVote[];
  /** Calls back after a while that grows with each failure; returns how to call it off. */
  later(failures: number, again: () => void): () => void;
}

/** Without these answers a vote may be in the history or not; it is sent again until there is one. */
const undecided: readonly number[] = [401, 408, 425, 429];
export const isFinal = (error: unknown): boolean =>
  isProblem(error) && error.status >= 400 && error.status < 500 && !undecided.includes(error.status);

/**
 * Votes leave in the order they were given and each is settled before the next, so that a late one never overtakes a
 * correction. What has not left yet is replaced by it.
 */
export function createVoteOutbox({ send, keep, kept, later }: OutboxParts) {
  let queue = kept;
  let settled: Cast | undefined;
  let shown: Cast | undefined;
  let failures = 0;
  let busy = false;
  let callOff = (): void => undefined;
  const listeners = new Set<() => void>();

  const tell = (): void => {
    const vote = queue.at(-1);
    shown = vote ? { vote, standing: failures > 0 ? 'waiting' : 'sending' } : settled;
    for (const listener of listeners) listener();
  };
  const put = (votes: readonly KeptVote[]): void => {
    queue = votes;
    keep(votes);
    tell();
  };
  const settle = (end: Cast): void => {
    failures = 0;
    settled = end;
    put(queue.filter(({ key }) => key !== end.vote.key));
  };

  async function run(): Promise<void> {
    callOff();
    if (busy) return;
    busy = true;
    for (let first = queue[0]; first; first = queue[0]) {
      const vote = { ...first, tried: true };
      put(queue.map((one) => (one.key === vote.key ? vote : one)));
      try {
        settle({ vote, standing: 'sent', seq: await send(vote) });
      } catch (error) {
        if (!isFinal(error)) {
          failures++;
          callOff = later(failures, () => void run());
          break;
        }
        settle({ vote, standing: 'refused', error });
      }
    }
    busy = false;
    tell();
  }

  tell();
  return {
    cast(vote: Omit<KeptVote, 'tried'>): void {
      put([...queue.filter(({ tried }) => tried), { ...vote, tried: false }]);
      void run();
    },
    /** The connection may be back. */
    nudge: (): void => void run(),
    read: (): Cast | undefined => shown,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type VoteOutbox = ReturnType<typeof createVoteOutbox>;
