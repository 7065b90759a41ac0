import type { AuthProvider } from 'react-admin';
import type { LoginRequest, Session } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';
import { forgetDrafts } from './drafts.ts';
import { isProblem } from './problem-error.ts';
import type { SessionStore } from './session-store.ts';

/** The session lives in a cookie that scripts cannot read; here is only what the server said about it. */
export function createAuthProvider(api: ApiClient, sessions: SessionStore): AuthProvider {
  let asked: Promise<Session> | undefined;

  const ask = async (): Promise<Session> => {
    const { data } = await api.send<Session>('/session', { anonymous: true });
    sessions.signedIn(data);
    return data;
  };
  const current = (): Promise<Session> => {
    const { session } = sessions.read();
    if (session) return Promise.resolve(session);
    // That nobody is signed in stays true until somebody does; a server that was down is asked again.
    asked ??= ask().catch((error: unknown) => {
      if (!isSignedOut(error)) asked = undefined;
      throw error;
    });
    return asked;
  };

  return {
    async login(request: LoginRequest) {
      const { data } = await api.send<Session>('/session', { method: 'POST', body: request, anonymous: true });
      sessions.signedIn(data);
      asked = undefined;
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
    getPermissions: async () => (await current()).permissions,
  };
}

const isSignedOut = (error: unknown): boolean => isProblem(error) && error.status === 401;
