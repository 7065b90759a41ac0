import type { SessionNews } from '../../workflows/contract/http-council.ts';
import { followWhileSeen } from './follow-stream.ts';

/** While people sit in a room and vote, they wait for a stream that is down no longer than a breath. */
const pollEvery = 4_000;
const reopenEvery = 5_000;

export interface SessionListener {
  /** Without a number anything may have changed. */
  changed(seq?: number): void;
  flows(open: boolean): void;
}

/** Tells of what happens in a session while it is looked at. Returns how to stop. */
export const listenForSession = (base: string, id: string, { changed, flows }: SessionListener): (() => void) =>
  followWhileSeen({
    url: `${base}/council/sessions/${encodeURIComponent(id)}/events`,
    heard: { session: (data) => changed((JSON.parse(data) as SessionNews).seq) },
    pollEvery,
    reopenEvery,
    changed: () => changed(),
    flows,
  });
