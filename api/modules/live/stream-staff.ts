import type { Request, Response } from 'express';
import { mayRead, readsEveryCase } from '../../../workflows/domain/permissions.ts';
import { findSignedIn } from '../../middleware/staff-session.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { openEventStream } from './event-stream.ts';
import { openOrStop } from './stream-case.ts';

/** News of all cases that the person may read, as long as the session lasts. */
export async function streamStaff(
  services: Services,
  staff: SignedIn,
  client: string,
  request: Request,
  response: Response,
): Promise<void> {
  const { live, limits, models, log } = services;
  const { community, actor, cookie } = staff;
  await limits.take('stream', client);
  const readsAll = readsEveryCase(actor);
  const pass = async (caseId: string, seq: number): Promise<void> => {
    if (readsAll) return stream.send('case', { caseId, seq });
    const stored = await models.cases
      .findOne({ _id: caseId, community }, { state: 1 })
      .lean<Pick<StoredCase, 'state'>>();
    if (stored && mayRead(actor, stored.state)) stream.send('case', { caseId, seq });
  };
  const stop = live.listen(
    ({ caseId, seq, ...news }) => {
      if (news.community === community)
        pass(caseId, seq).catch((error: Error) => log.warn({ caseId, error: error.name }, 'live update'));
    },
    () => stream.end(),
  );
  const stillWelcome = async (): Promise<boolean> => (await findSignedIn(services, cookie)) !== undefined;
  const stream = openOrStop(stop, () => openEventStream(request, response, `user ${actor.userId}`, stop, stillWelcome));
}
