import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}
export interface Answered {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Instead of a body: JSON line by line, and whether the connection breaks after them. */
  readonly lines?: readonly unknown[];
  readonly breaks?: boolean;
}

/** A real HTTP server that answers as told and remembers what it was asked. */
export async function startSmallApi(answer: (asked: Asked) => Answered) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method = '', url = '', headers } = request;
    const one = { method, path: decodeURIComponent(url), headers, body: text ? JSON.parse(text) : undefined };
    asked.push(one);
    const { status = 200, headers: extra = {}, body, lines, breaks = false } = answer(one);
    if (lines) {
      response.writeHead(status, extra);
      const told = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      response.write(told, () => (breaks ? response.destroy() : response.end()));
      return;
    }
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...extra })
      .end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
