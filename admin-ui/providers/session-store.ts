import type { Session } from '../../workflows/contract/http.ts';

export interface SessionState {
  readonly session: Session | undefined;
  /** The server no longer knows the session, while the page still holds what the person typed. */
  readonly ended: boolean;
}

export interface SessionStore {
  read(): SessionState;
  subscribe(listener: () => void): () => void;
  signedIn(session: Session): void;
  signedOut(): void;
  /** Asks the person to sign in again over the page as it is; false when they would rather leave. */
  signInAgain(): Promise<boolean>;
}

export function createSessionStore(): SessionStore {
  let state: SessionState = { session: undefined, ended: false };
  const listeners = new Set<() => void>();
  let waiting: ((again: boolean) => void)[] = [];

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const settle = (again: boolean): void => {
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve(again);
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signedIn(session) {
      become({ session, ended: false });
      settle(true);
    },
    signedOut() {
      become({ session: undefined, ended: false });
      settle(false);
    },
    signInAgain() {
      const answered = new Promise<boolean>((resolve) => waiting.push(resolve));
      if (!state.ended) become({ ...state, ended: true });
      return answered;
    },
  };
}
