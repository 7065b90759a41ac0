import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { isRefusal } from '../../../providers/faults.ts';

export interface CouncilAct<Asked> {
  readonly busy: boolean;
  readonly error: unknown;
  /** Whether it was done; `error` says why not. */
  send(asked: Asked, done: string): Promise<boolean>;
  forget(): void;
}

interface Kept {
  readonly id: string;
}

/** Sends acts on a decision or a session. The same attempt keeps its key until the server has refused it. */
export function useCouncilAct<Asked, View extends Kept>(
  resource: 'decisions' | 'sessions',
  call: (asked: Asked, key: string) => Promise<View>,
): CouncilAct<Asked> {
  const queries = useQueryClient();
  const notify = useNotify();
  const attempt = useRef({ asked: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const keyFor = (asked: Asked): string => {
    const said = JSON.stringify(asked);
    if (attempt.current.asked !== said) attempt.current = { asked: said, key: crypto.randomUUID() };
    return attempt.current.key;
  };
  const refresh = (): void => {
    for (const queryKey of [['decisions'], ['sessions'], ['minutes']]) void queries.invalidateQueries({ queryKey });
  };

  return {
    busy,
    error,
    forget: () => setError(undefined),
    async send(asked, done) {
      setBusy(true);
      setError(undefined);
      try {
        const after = await call(asked, keyFor(asked));
        attempt.current = { asked: '', key: '' };
        queries.setQueriesData({ queryKey: [resource, 'getOne', { id: after.id }] }, after);
        refresh();
        notify('app.action.done', { type: 'success', messageArgs: { label: done } });
        return true;
      } catch (refusal) {
        setError(refusal);
        if (isRefusal(refusal)) {
          attempt.current = { asked: '', key: '' };
          refresh();
        }
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
