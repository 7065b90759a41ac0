import { useEffect, useState } from 'react';
import type { LookedAtCase } from '../../../../workflows/contract/http-bulk.ts';
import { lookAt } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { type Looked, wordsOf } from './batch.ts';

/** As many as are looked at by one call. */
const perCall = 100;

/** The chosen cases as they are now, for what each allows; `seen` counts while they arrive. */
export function useLookedAt(ids: readonly string[]): { seen: number; looked: readonly Looked[] | undefined } {
  const { api } = useConnection();
  const [found, setFound] = useState<readonly Looked[]>([]);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const known: Looked[] = [];
      for (let from = 0; from < ids.length && !left; from += perCall) {
        const part = ids.slice(from, from + perCall);
        const cases = await lookAt(api, part).catch(wordsOf);
        known.push(...part.map((id) => lookedAt(id, cases)));
        if (!left) setFound([...known]);
      }
    };
    void look();
    return () => {
      left = true;
    };
  }, [api, ids]);
  return { seen: found.length, looked: found.length === ids.length ? found : undefined };
}

const lookedAt = (id: string, cases: readonly LookedAtCase[] | string): Looked => {
  if (typeof cases === 'string') return { id, words: cases };
  return cases.find((one) => one.id === id) ?? { id, words: 'app.bulk.unseen' };
};
