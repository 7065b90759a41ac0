import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';

export interface Draft<Values> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly drop: () => void;
}

/** What is typed survives a reload, another language and a lost session, until it is sent or dropped. */
export function useDraft<Values extends object>(name: string, empty: Values): Draft<Values> {
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...readDraft<Partial<Values>>(name) }));
  return {
    values,
    change: (part) =>
      setValues((before) => {
        const after = { ...before, ...part };
        keepDraft(name, after);
        return after;
      }),
    drop() {
      dropDraft(name);
      setValues(empty);
    },
  };
}
