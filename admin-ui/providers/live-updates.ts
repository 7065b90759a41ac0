import type { CaseChanged } from '../../workflows/contract/http.ts';
import { followWhileSeen } from './follow-stream.ts';

/** Without a stream the queue is asked again this often; a person waits for nothing longer than a cup of coffee. */
const pollEvery = 20_000;
/** A refused stream is tried again; the API may have been starting. */
const reopenEvery = 60_000;

/** Where hundreds of cases change one after the other, they are told together: each telling asks for whole lists anew. */
const apart = 1_000;
/** The longer it goes on, the rarer it is told, up to this many times rarer. */
const rarest = 8;

/** Tells of changed cases as they happen, or (`undefined`) that anything may have changed. Returns how to stop. */
export function listenForCases(base: string, changed: (change?: CaseChanged) => void): () => void {
  const bursts = inBursts(changed);
  const stop = followWhileSeen({
    url: `${base}/events`,
    event: 'case',
    pollEvery,
    reopenEvery,
    heard: (data) => bursts.add(JSON.parse(data) as CaseChanged),
    changed,
  });
  return () => {
    stop();
    bursts.stop();
  };
}

/** The first of a burst is told at once, those that follow together, ever more rarely as long as it lasts. */
export function inBursts(changed: (change?: CaseChanged) => void, pause = apart) {
  let held: CaseChanged[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 1;
  const tell = (): void => {
    timer = undefined;
    if (held.length === 0) {
      times = 1;
      return;
    }
    const cases = new Set(held.map(({ caseId }) => caseId));
    const last = held.at(-1);
    held = [];
    timer = setTimeout(tell, pause * times);
    times = Math.min(times * 2, rarest);
    changed(cases.size === 1 ? last : undefined);
  };
  return {
    add(change: CaseChanged): void {
      held.push(change);
      if (timer === undefined) tell();
    },
    stop: () => clearTimeout(timer),
  };
}
