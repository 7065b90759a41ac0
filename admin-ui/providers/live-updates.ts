import type { CaseChanged } from '../../workflows/contract/http.ts';

/** Without a stream the queue is asked again this often; a person waits for nothing longer than a cup of coffee. */
const pollEvery = 20_000;
/** A refused stream is tried again; the API may have been starting. */
const reopenEvery = 60_000;

/** Where hundreds of cases change one after the other, they are told together: each telling asks for whole lists anew. */
const apart = 1_000;
/** The longer it goes on, the rarer it is told, up to this many times rarer. */
const rarest = 8;

/**
 * Tells of changed cases as they happen, or (`undefined`) that anything may have changed. Returns how to stop. A window that
 * nobody looks at listens to nothing: a browser gives one server six connections in all, and people open many windows.
 */
export function listenForCases(base: string, changed: (change?: CaseChanged) => void): () => void {
  let stop = document.hidden ? undefined : openStream(base, changed);
  const look = (): void => {
    stop?.();
    stop = document.hidden ? undefined : openStream(base, changed);
    if (stop) changed();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}

function openStream(base: string, changed: (change?: CaseChanged) => void): () => void {
  let source: EventSource | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  let reopen: ReturnType<typeof setTimeout> | undefined;
  const bursts = inBursts(changed);
  const stopPolling = (): void => {
    clearInterval(poll);
    poll = undefined;
  };
  const open = (): void => {
    source = new EventSource(`${base}/events`);
    source.addEventListener('case', ({ data }: MessageEvent<string>) => bursts.add(JSON.parse(data) as CaseChanged));
    source.onopen = () => {
      // What happened while the stream was down is not sent again.
      if (poll) changed();
      stopPolling();
    };
    source.onerror = () => {
      poll ??= setInterval(() => changed(), pollEvery);
      if (source?.readyState === EventSource.CLOSED) reopen = setTimeout(open, reopenEvery);
    };
  };
  open();
  return () => {
    source?.close();
    bursts.stop();
    stopPolling();
    clearTimeout(reopen);
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
