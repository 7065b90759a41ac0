import { randomUUID } from 'node:crypto';
import type {
  ActionRequest,
  AllowedAction,
  ApplicationReceipt,
  ApplicationRequest,
  CaseView,
  Problem,
  Tracking,
} from '../../workflows/contract/http.ts';
import type { CaseHistory } from '../../workflows/contract/http-history.ts';
import type { Role } from '../../workflows/domain/roles.ts';
import { type House, until } from '../support/house.ts';

/** Sends the same request until somebody answers it: what a browser's user does when a part of the house is down. */
export async function insist(url: string, init: RequestInit): Promise<Response> {
  return until(
    async () => {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
      return response && response.status < 500 ? response : undefined;
    },
    `${init.method ?? 'GET'} ${url}`,
  );
}

async function bodyOf<T>(response: Response): Promise<T> {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${(body as Problem).code} ${JSON.stringify(body)}`);
  return body as T;
}

/** A member of staff who is signed in. */
export interface Colleague {
  get<T>(path: string): Promise<T>;
  post(path: string, body: object): Promise<void>;
  put(path: string, body: object): Promise<void>;
  /** Asks for something that is done once, however often it is asked. */
  ask<T>(path: string, body: object, key?: string): Promise<T>;
  case(id: string): Promise<CaseView>;
  /** Posts an allowed action back with what it requires; the same key for as long as it takes. */
  act(id: string, wanted: Pick<AllowedAction, 'action' | 'outcome'>, rest?: Partial<ActionRequest>): Promise<CaseView>;
}

export const signIn = (house: House, role: Role, department?: string): Promise<Colleague> =>
  signInAs(house, house.login(role, department));

export async function signInAs(
  house: House,
  { username, password }: { username: string; password: string },
): Promise<Colleague> {
  const api = `${house.demo().api}/api/v1`;
  const response = await insist(`${api}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const { csrfToken } = await bodyOf<{ csrfToken: string }>(response);
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const headers = { Cookie: cookie, 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' };
  const get = async <T>(path: string) => bodyOf<T>(await insist(`${api}${path}`, { headers }));
  const send = async (method: string, path: string, body: object, more: object = {}) =>
    insist(`${api}${path}`, { method, headers: { ...headers, ...more }, body: JSON.stringify(body) });
  const ask = async <T>(path: string, body: object, key: string = randomUUID()) =>
    bodyOf<T>(await send('POST', path, body, { 'Idempotency-Key': key }));
  return {
    get,
    ask,
    async post(path, body) {
      await bodyOf(await send('POST', path, body));
    },
    async put(path, body) {
      await bodyOf(await send('PUT', path, body));
    },
    case: (id) => get<CaseView>(`/cases/${id}`),
    async act(id, wanted, rest = {}) {
      const { seq, allowedActions } = await get<CaseView>(`/cases/${id}`);
      const entry = allowedActions.find(
        ({ action, outcome }) => action === wanted.action && outcome === wanted.outcome,
      );
      if (!entry) throw new Error(`not allowed: ${JSON.stringify(wanted)} of ${JSON.stringify(allowedActions)}`);
      const { action, task, outcome } = entry;
      return ask<CaseView>(`/cases/${id}/actions`, { action, task, outcome, expectedSeq: seq, ...rest });
    },
  };
}

export const history = (auditor: Colleague, id: string) => auditor.get<CaseHistory>(`/cases/${id}/history`);

/** A citizen before the office's door, without the portal. */
export function citizenOf(house: House) {
  const base = `${house.demo().api}/api/v1/communities/${house.demo().community}`;
  return {
    async upload(name: string, content: Uint8Array<ArrayBuffer>) {
      const form = new FormData();
      form.append('file', new Blob([content]), name);
      return bodyOf<{ uploadId: string; secret: string }>(
        await insist(`${base}/uploads`, { method: 'POST', body: form }),
      );
    },
    async apply(request: ApplicationRequest, key: string = randomUUID()) {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
      return bodyOf<ApplicationReceipt>(
        await insist(`${base}/applications`, { method: 'POST', headers, body: JSON.stringify(request) }),
      );
    },
    async track({ number, trackingCode }: ApplicationReceipt) {
      const headers = { 'X-Tracking-Code': trackingCode };
      return bodyOf<Tracking>(await insist(`${base}/tracking?number=${encodeURIComponent(number)}`, { headers }));
    },
  };
}
