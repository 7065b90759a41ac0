import type { Redis } from 'ioredis';

/** Published by the recorder once a change stands in the record. */
export const caseChangedChannel = 'hamaynq:case-changed';

export interface CaseNews {
  readonly community: string;
  readonly caseId: string;
  readonly seq: number;
}
export type Listener = (news: CaseNews) => void;

export interface LiveUpdates {
  /** `ended` is called when there will be no more news. Returns how to stop listening. */
  listen(listener: Listener, ended: () => void): () => void;
  close(): void;
}

/** One subscription a process; news that come while Redis is away are lost, and every screen works without them. */
export function createLiveUpdates(subscriber: Redis): LiveUpdates {
  const listeners = new Map<Listener, () => void>();
  subscriber.on('message', (_channel, message) => {
    const news = newsIn(message);
    if (news) for (const listener of listeners.keys()) listener(news);
  });
  // Without Redis at boot the client subscribes by itself once it has connected again.
  subscriber
    .subscribe(caseChangedChannel)
    .catch(() => subscriber.once('ready', () => void subscriber.subscribe(caseChangedChannel)));
  return {
    listen(listener, ended) {
      listeners.set(listener, ended);
      return () => listeners.delete(listener);
    },
    close() {
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}

function newsIn(message: string): CaseNews | undefined {
  try {
    const { community, caseId, seq } = JSON.parse(message) as Partial<CaseNews>;
    return community && caseId && seq ? { community, caseId, seq } : undefined;
  } catch {
    return undefined;
  }
}
