import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../../../providers/connection.tsx';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';
import { type Batch, type BatchItem, type Result, sendLeft } from './batch.ts';

const draftName = 'batch';

/** The batch under way, kept for this tab until it is put away: after a reload it stands where it stood. */
export function useBatch() {
  const { api } = useConnection();
  const queries = useQueryClient();
  const [batch, setBatch] = useState(() => readDraft<Batch>(draftName));
  const [running, setRunning] = useState(false);
  const latest = useRef(batch);
  const sending = useRef(new AbortController());
  useEffect(() => () => sending.current.abort(), []);

  const keep = (next: Batch): void => {
    latest.current = next;
    keepDraft(draftName, next);
    setBatch(next);
  };
  const settle = (results: readonly Result[]): void => {
    const now = latest.current;
    const known = new Map(results.map((result) => [result.id, result]));
    if (now) keep({ ...now, items: now.items.map((item) => withResult(item, known.get(item.id))) });
  };

  async function run(): Promise<void> {
    const now = latest.current;
    if (!now) return;
    sending.current = new AbortController();
    setRunning(true);
    await sendLeft(api, now, sending.current.signal, settle);
    setRunning(false);
    queries.invalidateQueries({ queryKey: ['cases'] });
  }

  return {
    batch,
    running,
    run,
    begin(next: Batch): void {
      keep(next);
      void run();
    },
    stop(): void {
      sending.current.abort();
    },
    putAway(): void {
      latest.current = undefined;
      dropDraft(draftName);
      setBatch(undefined);
    },
  };
}

/** The same object where nothing is new, so that its line on the screen is not drawn again. */
const withResult = (item: BatchItem, result: Result | undefined): BatchItem => (result ? { ...item, ...result } : item);

export type BatchWork = ReturnType<typeof useBatch>;
