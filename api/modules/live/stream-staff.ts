import type { Request, Response } from 'express';
import { findSignedIn } from '../../middleware/staff-session.ts';
import type { Services } from '../../services.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { openEventStream } from './event-stream.ts';
import { type Changed, mayHear } from './may-hear.ts';
import { openOrStop } from './stream-case.ts';

/** News of all cases, permits, sessions and decisions that the person may read, as long as the session lasts. */
export async function streamStaff(
  services: Services,
  { community, actor, cookie }: SignedIn,
  request: Request,
  response: Response,
): Promise<void> {
  const { live, limits, log } = services;
  const key = `user ${actor.userId}`;
  await limits.take('stream', key);
  const pass = (changed: Changed, tell: () => void): void => {
    mayHear(services, community, actor, changed)
      .then((may) => may && tell())
      .catch((error: Error) => log.warn({ ...changed, error: error.name }, 'live update'));
  };
  const end = (): void => stream.end();
  const stops = [
    live.listen(({ caseId, seq, ...news }) => {
      if (news.community === community) pass({ kind: 'case', id: caseId }, () => stream.send('case', { caseId, seq }));
    }, end),
    live.listenToSubjects(({ kind, id, seq, ...news }) => {
      if (news.community === community) pass({ kind, id }, () => stream.send('subject', { kind, id, seq }));
    }, end),
  ];
  const stop = (): void => {
    for (const one of stops) one();
  };
  const stillWelcome = async (): Promise<boolean> => (await findSignedIn(services, cookie)) !== undefined;
  const stream = openOrStop(stop, () => openEventStream(request, response, key, stop, stillWelcome));
}
