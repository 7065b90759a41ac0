import type { Redis } from 'ioredis';
import { caseChangedChannel, subjectChangedChannel } from '../api/modules/live/live-updates.ts';
import type { CaseEvent } from '../workflows/domain/case-event.ts';
import type { Announce } from './activities/record.ts';
import type { AnnounceSubject } from './activities/record-subject.ts';
import type { Scanning } from './jobs/scan-documents.ts';
import type { Log } from './log.ts';
import type { CaseQueue, SideWork } from './queues.ts';

interface Hearers {
  readonly sideWork: SideWork;
  readonly indexing: Pick<CaseQueue, 'ask'>;
  readonly texts: Pick<CaseQueue, 'ask'>;
  readonly previews: Pick<CaseQueue, 'ask'>;
}

/** Live views, side work, search and readers hear of a change at once; what is lost here housekeeping finds in the record. */
export function createAnnounce(redis: Redis, { sideWork, indexing, texts, previews }: Hearers, log: Log): Announce {
  return ({ state, effects, events }) => {
    const { community, caseId, seq } = state;
    const news = redis.publish(caseChangedChannel, JSON.stringify({ community, caseId, seq }));
    const work = sideWork.ask(effects.map(({ key }) => key));
    const words = indexing.ask([{ community, caseId, seq }]);
    const papers = events.some(bringsDocuments) ? [{ community, caseId, seq }] : [];
    Promise.all([news, work, words, texts.ask(papers), previews.ask(papers)]).catch((error: Error) =>
      log.warn({ caseId, error: error.message }, 'not announced'),
    );
  };
}

const bringsDocuments = ({ data }: CaseEvent): boolean =>
  'documents' in data && Array.isArray(data.documents) && data.documents.length > 0;

/** Once a file was looked into: what is clean is read and drawn, what is not leaves search; whoever has the case open sees it. */
export function createTellOfScan(
  redis: Redis,
  { indexing, texts, previews }: Omit<Hearers, 'sideWork'>,
): Scanning['tell'] {
  return async (job, verdict) => {
    const readers = verdict === 'clean' ? [texts, previews] : [indexing];
    await Promise.all(readers.map((reader) => reader.ask([job])));
    await redis.publish(caseChangedChannel, JSON.stringify({ ...job, seq: 0 }));
  };
}

export function createAnnounceSubject(redis: Redis, sideWork: SideWork, log: Log): AnnounceSubject {
  return ({ state, effects }) => {
    const { community, kind, id, seq } = state;
    const news = redis.publish(subjectChangedChannel, JSON.stringify({ community, kind, id, seq }));
    const work = sideWork.ask(effects.map(({ key }) => key));
    Promise.all([news, work]).catch((error: Error) => log.warn({ kind, id, error: error.message }, 'not announced'));
  };
}
