import type { CaseChanged, SubjectChanged } from '../../workflows/contract/http.ts';
import { followWhileSeen } from './follow-stream.ts';

/** Without a stream the queue is asked again this often; a person waits for nothing longer than a cup of coffee. */
const pollEvery = 20_000;
/** A refused stream is tried again; the API may have been starting. */
const reopenEvery = 60_000;

/** Where hundreds of records change one after the other, they are told together: each telling asks for whole lists anew. */
const apart = 1_000;
/** The longer it goes on, the rarer it is told, up to this many times rarer. */
const rarest = 8;

/** A record that has changed, by the names that pages know it by. */
export interface Changed {
  readonly resource: 'cases' | 'permits' | 'sessions' | 'decisions';
  readonly id: string;
}
const resourceOf = { permit: 'permits', session: 'sessions', decision: 'decisions' } as const;

/** Tells of changed records as it happens, or (`undefined`) that anything may have changed. Returns how to stop. */
export function listenForChanges(base: string, changed: (change?: Changed) => void): () => void {
  const bursts = inBursts(changed);
  const stop = followWhileSeen({
    url: `${base}/events`,
    heard: {
      case: (data) => bursts.add({ resource: 'cases', id: (JSON.parse(data) as CaseChanged).caseId }),
      subject(data) {
        const { kind, id } = JSON.parse(data) as SubjectChanged;
        bursts.add({ resource: resourceOf[kind], id });
      },
    },
    pollEvery,
    reopenEvery,
    changed,
  });
  return () => {
    stop();
    bursts.stop();
  };
}

/** The first of a burst is told at once, those that follow together, ever more rarely as long as it lasts. */
export function inBursts(changed: (change?: Changed) => void, pause = apart) {
  let held: Changed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 1;
  const tell = (): void => {
    timer = undefined;
    if (held.length === 0) {
      times = 1;
      return;
    }
    const records = new Set(held.map(({ resource, id }) => `${resource} ${id}`));
    const last = held.at(-1);
    held = [];
    timer = setTimeout(tell, pause * times);
    times = Math.min(times * 2, rarest);
    changed(records.size === 1 ? last : undefined);
  };
  return {
    add(change: Changed): void {
      held.push(change);
      if (timer === undefined) tell();
    },
    stop: () => clearTimeout(timer),
  };
}
