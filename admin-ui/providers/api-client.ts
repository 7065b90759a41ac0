import type { Problem, Session } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { linesOf } from './lines-of.ts';
import { ProblemError, unreachable } from './problem-error.ts';
import type { SessionStore } from './session-store.ts';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** Before there is a session: a 401 is an answer then, not an interruption. */
  readonly anonymous?: boolean;
}
export interface Answer<Data> {
  readonly data: Data;
  readonly headers: Headers;
}
export interface ApiClient {
  readonly base: string;
  send<Data>(path: string, call?: Call): Promise<Answer<Data>>;
  /** An answer that comes line by line; `each` gets what has come together. Broken off half-way it fails as unreachable. */
  readLines<Line>(path: string, call: Call, each: (lines: Line[]) => void): Promise<void>;
  /** What every call says about the person; for the one that is not made here, the upload. */
  headers(unsafe: boolean): Record<string, string>;
  /** Runs a call; when the session ended meanwhile, the person signs in again over the page and the call is made once more. */
  insist<Result>(call: () => Promise<Result>): Promise<Result>;
}

export interface ApiClientParts {
  readonly base?: string;
  readonly language: () => Language;
  readonly sessions: SessionStore;
}

export function createApiClient({ base = '/api/v1', language, sessions }: ApiClientParts): ApiClient {
  const headers = (unsafe: boolean): Record<string, string> => {
    const token = sessions.read().session?.csrfToken;
    return { 'Accept-Language': language(), ...(unsafe && token && { 'X-CSRF-Token': token }) };
  };

  const ask = (path: string, { method = 'GET', body, idempotencyKey, signal }: Call): Promise<Response> =>
    fetch(`${base}${path}`, {
      method,
      credentials: 'same-origin',
      // A list whose rows are the same may have another total, which a browser would not take over from a 304.
      cache: 'no-store',
      headers: {
        ...headers(method !== 'GET'),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch(() => {
      throw unreachable();
    });

  async function once<Data>(path: string, call: Call): Promise<Answer<Data>> {
    const response = await ask(path, call);
    const text = await response.text().catch(() => '');
    const data = parsed(text);
    if (!response.ok) throw new ProblemError((data ?? {}) as Partial<Problem>, response.status);
    return { data: data as Data, headers: response.headers };
  }

  async function insist<Result>(call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // Another window may have signed in anew: then the token alone is old.
      if (error.body.code === 'session.csrf') await renewSession(client, sessions);
      else if (error.status !== 401 || !sessions.read().session || !(await sessions.signInAgain())) throw error;
      return call();
    }
  }

  async function lines<Line>(path: string, call: Call, each: (lines: Line[]) => void): Promise<void> {
    const response = await ask(path, call);
    if (!response.ok)
      throw new ProblemError((parsed(await response.text()) ?? {}) as Partial<Problem>, response.status);
    await linesOf(response, each).catch(() => {
      throw unreachable();
    });
  }

  const client: ApiClient = {
    base,
    headers,
    insist,
    send: (path, call = {}) => (call.anonymous ? once(path, call) : insist(() => once(path, call))),
    readLines: (path, call, each) => insist(() => lines(path, call, each)),
  };
  return client;
}

/** Asks again who is signed in: with today's token, in today's language. */
export async function renewSession(api: ApiClient, sessions: SessionStore): Promise<Session> {
  const { data } = await api.send<Session>('/session', { anonymous: true });
  sessions.signedIn(data);
  return data;
}

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
