import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { actOnPermit, readPermit } from '../../../providers/permit-calls.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { type PermitValues, requestOf } from './permit-values.ts';

/** Sends one action against the permit as the person saw it. The same attempt keeps its key until it was refused. */
export function usePermitAction(view: PermitView, entry: PermitActionView) {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const seen = useRef(view.seq);
  const key = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [changes, setChanges] = useState<readonly TimelineEntry[]>();

  const show = (now: PermitView): void => {
    queries.setQueriesData({ queryKey: ['permits', 'getOne', { id: view.id }] }, now);
    queries.invalidateQueries({ queryKey: ['permits', 'getList'] });
  };

  /** What others did meanwhile; the person decides again, now knowing it. */
  async function lookAgain(): Promise<void> {
    const now = await readPermit(api, view.id);
    const before = seen.current;
    setChanges(now.timeline.filter(({ seq }) => seq > before));
    seen.current = now.seq;
    show(now);
  }

  async function send(values: PermitValues): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    try {
      show(await actOnPermit(api, view.id, requestOf(entry, seen.current, values, view), key.current));
      notify('app.action.done', { type: 'success', messageArgs: { label: entry.title } });
      return true;
    } catch (refusal) {
      const isFinal = isProblem(refusal) && refusal.status >= 400 && refusal.status < 500;
      if (isFinal) key.current = crypto.randomUUID();
      if (isProblem(refusal, 'permit.stale')) await lookAgain().catch(setError);
      else setError(refusal);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, changes, send };
}
