import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../../../providers/connection.tsx';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';
import { type Batch, type BatchItem, isLeft, sendOne } from './batch.ts';
import { workThrough } from './work-through.ts';

/** As many as a browser sends to one server at the same time. */
export const atOnce = 6;
const draftName = 'batch';

/** The batch under way, kept for this tab until it is put away: after a reload it stands where it stood. */
export function useBatch() {
  const { api } = useConnection();
  const queries = useQueryClient();
  const [batch, setBatch] = useState(() => readDraft<Batch>(draftName));
  const [running, setRunning] = useState(false);
  const latest = useRef(batch);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const keep = (next: Batch): void => {
    latest.current = next;
    keepDraft(draftName, next);
    setBatch(next);
  };
  const settle = (id: string, result: Partial<BatchItem>): void => {
    const now = latest.current;
    if (now) keep({ ...now, items: now.items.map((item) => (item.id === id ? { ...item, ...result } : item)) });
  };

  async function run(): Promise<void> {
    const now = latest.current;
    if (!now) return;
    stopped.current = false;
    setRunning(true);
    await workThrough(
      now.items.filter(isLeft),
      atOnce,
      async (item) => settle(item.id, await sendOne(api, now, item)),
      () => stopped.current,
    );
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
      stopped.current = true;
    },
    putAway(): void {
      latest.current = undefined;
      dropDraft(draftName);
      setBatch(undefined);
    },
  };
}
export type BatchWork = ReturnType<typeof useBatch>;
