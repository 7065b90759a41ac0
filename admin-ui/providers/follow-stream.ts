/** What is followed: a stream of the server, and what is done while there is none. */
export interface Followed {
  readonly url: string;
  /** What is done with each kind of event that is listened for. */
  readonly heard: Readonly<Record<string, (data: string) => void>>;
  /** Without a stream the page asks this often. */
  readonly pollEvery: number;
  /** A refused stream is tried again after this; the API may have been starting. */
  readonly reopenEvery: number;
  /** Anything may have changed: what happened while the stream was down is not sent again. */
  changed(): void;
  /** Whether the stream is open. */
  flows?(open: boolean): void;
}

/**
 * Follows a stream for as long as somebody looks at the window: a browser gives one server six connections in all, and people
 * open many windows. Returns how to stop.
 */
export function followWhileSeen(followed: Followed): () => void {
  let stop = document.hidden ? undefined : follow(followed);
  const look = (): void => {
    stop?.();
    stop = document.hidden ? undefined : follow(followed);
    if (stop) followed.changed();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}

function follow({ url, heard, pollEvery, reopenEvery, changed, flows }: Followed): () => void {
  let source: EventSource | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  let reopen: ReturnType<typeof setTimeout> | undefined;
  const stopPolling = (): void => {
    clearInterval(poll);
    poll = undefined;
  };
  const open = (): void => {
    source = new EventSource(url);
    for (const [event, hear] of Object.entries(heard))
      source.addEventListener(event, ({ data }: MessageEvent<string>) => hear(data));
    source.onopen = () => {
      if (poll) changed();
      stopPolling();
      flows?.(true);
    };
    source.onerror = () => {
      flows?.(false);
      poll ??= setInterval(changed, pollEvery);
      if (source?.readyState === EventSource.CLOSED) reopen = setTimeout(open, reopenEvery);
    };
  };
  open();
  return () => {
    source?.close();
    stopPolling();
    clearTimeout(reopen);
  };
}
