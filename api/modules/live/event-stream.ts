import type { Request, Response } from 'express';
import { ApiError } from '../../problems/api-error.ts';

/** Proxies drop a connection on which nothing moved for a minute. */
const heartbeat = 25_000;
/** Each open stream costs memory and a socket; a page works without one. */
const openAtOnce = { inAll: 2_000, perKey: 30 };

const open = new Map<string, number>();
let all = 0;

export interface EventStream {
  /** What is sent is plain data of the server's own: ids and numbers. */
  send(event: 'case' | 'subject' | 'session', data: object): void;
  end(): void;
}

/** Opens a stream of server-sent events. `key` is who counts against the limit; `stillWelcome` is asked at each heartbeat. */
export function openEventStream(
  request: Request,
  response: Response,
  key: string,
  whenClosed: () => void,
  stillWelcome: () => Promise<boolean> = async () => true,
): EventStream {
  const count = open.get(key) ?? 0;
  if (all >= openAtOnce.inAll || count >= openAtOnce.perKey)
    throw new ApiError('request.too-many', { retryAfter: 60, params: { retryAfter: 60 } });
  open.set(key, count + 1);
  all++;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    Connection: 'keep-alive',
  });
  response.write('retry: 5000\n\n');
  const beat = setInterval(() => {
    response.write(': still here\n\n');
    stillWelcome().then(
      (welcome) => !welcome && response.end(),
      () => response.end(),
    );
  }, heartbeat);
  request.once('close', () => {
    clearInterval(beat);
    all--;
    const left = (open.get(key) ?? 1) - 1;
    if (left > 0) open.set(key, left);
    else open.delete(key);
    whenClosed();
  });
  return {
    send: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void response.end(),
  };
}
