import { useEffect, useState } from 'react';
import { readCase } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { type Looked, wordsOf } from './batch.ts';
import { atOnce } from './use-batch.ts';
import { workThrough } from './work-through.ts';

/** The chosen cases as they are now, for what each allows; `seen` counts while they arrive. */
export function useLookedAt(ids: readonly string[]): { seen: number; looked: readonly Looked[] | undefined } {
  const { api } = useConnection();
  const [seen, setSeen] = useState(0);
  const [looked, setLooked] = useState<readonly Looked[]>();
  useEffect(() => {
    let left = false;
    const found = new Map<string, Looked>();
    const look = async (id: string): Promise<void> => {
      found.set(id, await readCase(api, id).catch((error: unknown) => ({ id, words: wordsOf(error) })));
      if (!left) setSeen(found.size);
    };
    void workThrough(ids, atOnce, look, () => left).then(() => {
      if (!left) setLooked(ids.flatMap((id) => found.get(id) ?? []));
    });
    return () => {
      left = true;
    };
  }, [api, ids]);
  return { seen, looked };
}
