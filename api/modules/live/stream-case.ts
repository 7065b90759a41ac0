import type { Request, Response } from 'express';
import type { Services } from '../../services.ts';
import { openEventStream } from './event-stream.ts';

/** News of one case, for whoever has shown its code. */
export async function streamCase(
  { live, limits }: Services,
  { community, caseId }: { community: string; caseId: string },
  client: string,
  request: Request,
  response: Response,
): Promise<void> {
  const key = `client ${client}`;
  await limits.take('stream', key);
  const stop = live.listen(
    ({ seq, ...news }) => {
      if (news.caseId === caseId && news.community === community) stream.send('case', { caseId, seq });
    },
    () => stream.end(),
  );
  const stream = openOrStop(stop, () => openEventStream(request, response, key, stop));
}

/** A stream that could not be opened leaves no listener behind. */
export function openOrStop<T>(stop: () => void, open: () => T): T {
  try {
    return open();
  } catch (error) {
    stop();
    throw error;
  }
}
