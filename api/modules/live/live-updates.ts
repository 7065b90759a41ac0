import type { Redis } from 'ioredis';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';

/** Published by the recorder once a change stands in the record. */
export const caseChangedChannel = 'hamaynq:case-changed';

export interface CaseNews {
  readonly community: string;
  readonly caseId: string;
  readonly seq: number;
}
/** The same of permits, sessions and decisions. */
export const subjectChangedChannel = 'hamaynq:subject-changed';

export interface SubjectNews {
  readonly community: string;
  readonly kind: SubjectKind;
  readonly id: string;
  readonly seq: number;
}

/** `ended` is called when there will be no more news. Returns how to stop listening. */
type Listen<News> = (listener: (news: News) => void, ended: () => void) => () => void;

export interface LiveUpdates {
  readonly listen: Listen<CaseNews>;
  readonly listenToSubjects: Listen<SubjectNews>;
  close(): void;
}

/** One subscription a process; news that come while Redis is away are lost, and every screen works without them. */
export function createLiveUpdates(subscriber: Redis): LiveUpdates {
  const cases = createListeners<CaseNews>(['community', 'caseId', 'seq']);
  const subjects = createListeners<SubjectNews>(['community', 'kind', 'id', 'seq']);
  subscriber.on('message', (channel, message) => (channel === caseChangedChannel ? cases : subjects).tell(message));
  // Without Redis at boot the client subscribes by itself once it has connected again.
  const subscribe = () => subscriber.subscribe(caseChangedChannel, subjectChangedChannel);
  subscribe().catch(() => subscriber.once('ready', () => void subscribe()));
  return {
    listen: cases.listen,
    listenToSubjects: subjects.listen,
    close() {
      cases.close();
      subjects.close();
    },
  };
}

function createListeners<News extends object>(members: readonly (keyof News)[]) {
  const listeners = new Map<(news: News) => void, () => void>();
  const listen: Listen<News> = (listener, ended) => {
    listeners.set(listener, ended);
    return () => listeners.delete(listener);
  };
  return {
    listen,
    tell(message: string): void {
      const news = newsIn(message, members);
      if (news) for (const listener of listeners.keys()) listener(news);
    },
    close(): void {
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}

function newsIn<News extends object>(message: string, members: readonly (keyof News)[]): News | undefined {
  try {
    const news = JSON.parse(message) as News;
    return members.every((member) => news[member] !== undefined) ? news : undefined;
  } catch {
    return undefined;
  }
}
