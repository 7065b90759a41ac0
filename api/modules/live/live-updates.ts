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
  /** Returns how to stop listening. */
  listen(listener: Listener): () => void;
  close(): void;
}

/** One subscription a process; news that come while Redis is away are lost, and every screen works without them. */
export function createLiveUpdates(subscriber: Redis): LiveUpdates {
  const listeners = new Set<Listener>();
  subscriber.on('message', (_channel, message) => {
    const news = newsIn(message);
    if (news) for (const listener of listeners) listener(news);
  });
  // Without Redis at boot the client subscribes by itself once it has connected again.
  subscriber.subscribe(caseChangedChannel).catch(() => subscriber.once('ready', () => void subscriber.subscribe(caseChangedChannel)));
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
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
