import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { ActionPreview, AllowedAction, CaseView, TimelineEntry } from '../../../../workflows/contract/http.ts';
import { act, previewAction } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { isRefusal } from '../../../providers/faults.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { type ActionValues, requestOf } from './action-values.ts';

export interface Sending {
  readonly busy: boolean;
  readonly error: unknown;
  /** What others did to the case meanwhile; the person decides again, now knowing it. */
  readonly changes: readonly TimelineEntry[] | undefined;
  /** What the action would change, once it was asked. */
  readonly preview: ActionPreview | undefined;
  look(values: ActionValues): Promise<void>;
  lookAway(): void;
  send(values: ActionValues): Promise<boolean>;
}

/** Sends one action against the case as the person saw it. The same attempt keeps its key until the server has refused it. */
export function useAction(view: CaseView, entry: AllowedAction): Sending {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const seen = useRef(view.seq);
  const key = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [changes, setChanges] = useState<readonly TimelineEntry[]>();
  const [preview, setPreview] = useState<ActionPreview>();

  const refresh = (): void => {
    queries.invalidateQueries({ queryKey: ['cases'] });
  };

  async function attempt(call: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    try {
      await call();
      return true;
    } catch (refusal) {
      setPreview(undefined);
      if (isProblem(refusal, 'case.stale')) {
        seen.current = refusal.body.seq ?? seen.current;
        setChanges((before = []) => [...before, ...(refusal.body.changes ?? [])]);
        refresh();
      } else setError(refusal);
      if (isRefusal(refusal)) key.current = crypto.randomUUID();
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    error,
    changes,
    preview,
    /** Against the case as it is by now: whether it is what the person saw is asked when it is sent. */
    look: async (values) => {
      await attempt(async () => setPreview(await previewAction(api, view.id, requestOf(entry, undefined, values))));
    },
    lookAway: () => setPreview(undefined),
    send: (values) =>
      attempt(async () => {
        const after = await act(api, view.id, requestOf(entry, seen.current, values), key.current);
        queries.setQueriesData({ queryKey: ['cases', 'getOne', { id: view.id }] }, after);
        refresh();
        notify('app.action.done', { type: 'success', messageArgs: { label: entry.label } });
      }),
  };
}
