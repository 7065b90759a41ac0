import type { Redis } from 'ioredis';
import type { Announce } from './activities/record.ts';
import type { AnnounceSubject } from './activities/record-subject.ts';
import type { Log } from './log.ts';
import type { Indexing, SideWork } from './queues.ts';

/** The channel that live views listen on. */
export const caseChangedChannel = 'hamaynq:case-changed';

/** Live views, side work and search hear of a change at once; what is lost here housekeeping finds in the record. */
export function createAnnounce(redis: Redis, sideWork: SideWork, indexing: Pick<Indexing, 'ask'>, log: Log): Announce {
  return ({ state, effects }) => {
    const { community, caseId, seq } = state;
    const news = redis.publish(caseChangedChannel, JSON.stringify({ community, caseId, seq }));
    const work = sideWork.ask(effects.map(({ key }) => key));
    const words = indexing.ask([{ community, caseId, seq }]);
    Promise.all([news, work, words]).catch((error: Error) =>
      log.warn({ caseId, error: error.message }, 'not announced'),
    );
  };
}

/** The channel that live views of permits, sessions and decisions listen on. */
export const subjectChangedChannel = 'hamaynq:subject-changed';

export function createAnnounceSubject(redis: Redis, sideWork: SideWork, log: Log): AnnounceSubject {
  return ({ state, effects }) => {
    const { community, kind, id, seq } = state;
    const news = redis.publish(subjectChangedChannel, JSON.stringify({ community, kind, id, seq }));
    const work = sideWork.ask(effects.map(({ key }) => key));
    Promise.all([news, work]).catch((error: Error) => log.warn({ kind, id, error: error.message }, 'not announced'));
  };
}
