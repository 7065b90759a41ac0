import { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { type ApiClient, createApiClient, renewSession } from './api-client.ts';
import { createAuthProvider } from './auth-provider.ts';
import { createDataProvider } from './data-provider.ts';
import { createI18nProvider } from './i18n-provider.ts';
import { isProblem } from './problem-error.ts';
import { createSessionStore, type SessionState, type SessionStore } from './session-store.ts';

/** Everything that speaks with the server, made once for the page. */
export function connect(language: Language, messages: Messages) {
  const queryClient = new QueryClient({
    defaultOptions: {
      // A refusal stays a refusal; only a server that did not answer is asked again.
      queries: { retry: (count, error) => count < 2 && isProblem(error) && error.status === 0 },
    },
  });
  const sessions = createSessionStore();
  // What the server said before was said in another language.
  const i18nProvider = createI18nProvider(language, messages, () => {
    queryClient.clear();
    if (sessions.read().session) void renewSession(api, sessions).catch(() => undefined);
  });
  const api = createApiClient({ language: () => i18nProvider.getLocale() as Language, sessions });
  return {
    api,
    sessions,
    queryClient,
    i18nProvider,
    authProvider: createAuthProvider(api, sessions),
    dataProvider: createDataProvider(api),
  };
}

const Connection = createContext<{ api: ApiClient; sessions: SessionStore } | undefined>(undefined);
export const ConnectionProvider = Connection.Provider;

export function useConnection(): { api: ApiClient; sessions: SessionStore } {
  const connection = useContext(Connection);
  if (!connection) throw new Error('useConnection outside of its provider');
  return connection;
}

export function useSessionState(): SessionState {
  const { sessions } = useConnection();
  return useSyncExternalStore(sessions.subscribe, sessions.read);
}

export const useSession = (): Session | undefined => useSessionState().session;

export const usePermitted = (permission: string): boolean => useSession()?.permissions.includes(permission) ?? false;
