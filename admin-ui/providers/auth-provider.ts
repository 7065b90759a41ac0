import type { AuthProvider } from 'react-admin';
import type { LoginRequest, Session } from '../../workflows/contract/http.ts';
import { type ApiClient, renewSession } from './api-client.ts';
import { forgetDrafts } from './drafts.ts';
import { isProblem } from './problem-error.ts';
import type { SessionStore } from './session-store.ts';

/** The session lives in a cookie that scripts cannot read; here is only what the server said about it. */
export function createAuthProvider(api: ApiClient, sessions: SessionStore): AuthProvider {
  let asked: Promise<Session> | undefined;

  const current = (): Promise<Session> => {
    const { session } = sessions.read();
    if (session) return Promise.resolve(session);
    // Asked anew after a refusal: an answer without delay would starve the way to the login page, which waits for idle moments.
    asked ??= renewSession(api, sessions).finally(() => {
      asked = undefined;
    });
    return asked;
  };

  return {
    async login(request: LoginRequest) {
      const { data } = await api.send<Session>('/session', { method: 'POST', body: request, anonymous: true });
      sessions.signedIn(data);
    },
    async logout() {
      if (sessions.read().session) await api.send('/session', { method: 'DELETE', anonymous: true }).catch(() => {});
      sessions.signedOut();
      forgetDrafts();
    },
    async checkAuth() {
      await current().catch((error: unknown) => {
        // Nobody is signed in: the login page needs no scolding note. A server that is down is said.
        throw isSignedOut(error) ? { message: false } : error;
      });
    },
    async checkError(error: unknown) {
      if (isSignedOut(error)) throw { message: false };
    },
    async getIdentity() {
      const { user } = await current();
      return { ...user, fullName: user.name };
    },
    // Asked for the login page too. A rejection there would sign out, which asks again, and so on in a circle.
    getPermissions: () =>
      current().then(
        ({ permissions }) => permissions,
        (error: unknown) => {
          if (isSignedOut(error)) return [];
          throw error;
        },
      ),
  };
}

const isSignedOut = (error: unknown): boolean => isProblem(error) && error.status === 401;
