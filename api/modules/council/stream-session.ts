import type { Request, Response } from 'express';
import { findSignedIn } from '../../middleware/staff-session.ts';
import type { Services } from '../../services.ts';
import { openEventStream } from '../live/event-stream.ts';
import { openOrStop } from '../live/stream-case.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** While all vote at once, a page is told no oftener than this. */
const pause = 300;

/** News of one session, as long as whoever listens is signed in; otherwise it is the public that listens. */
export async function streamSession(
  services: Services,
  { community, id }: { community: string; id: string },
  client: string,
  request: Request,
  response: Response,
  staff?: SignedIn,
): Promise<void> {
  const { live, limits } = services;
  // A whole council sits behind one address.
  const key = staff ? `user ${staff.actor.userId}` : `client ${client}`;
  await limits.take('stream', key);
  let latest = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    stream.send('session', { id, seq: latest });
  };
  const stopListening = live.listenToSubjects(
    (news) => {
      if (news.kind !== 'session' || news.id !== id || news.community !== community) return;
      latest = Math.max(latest, news.seq);
      timer ??= setTimeout(tell, pause);
    },
    () => stream.end(),
  );
  const stop = (): void => {
    clearTimeout(timer);
    stopListening();
  };
  const stillWelcome = async (): Promise<boolean> =>
    !staff || (await findSignedIn(services, staff.cookie)) !== undefined;
  const stream = openOrStop(stop, () => openEventStream(request, response, key, stop, stillWelcome));
}
