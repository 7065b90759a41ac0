import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DecisionDraft } from '../../../../workflows/contract/http-council.ts';
import { localDate } from '../../../format/measures.ts';
import { readDraft } from '../../../providers/drafts.ts';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { atField, type DecisionValues, draftOf, faultsOf } from './decision-values.ts';

/** Fields of the server's faults that stand on the form. */
const shown = ['title.hy', 'title.en', 'title.ru', 'text', 'reasons', 'entry.date', 'documents'].flatMap((field) => [
  field,
  `draft.${field}`,
]);

interface Parts {
  /** Where what is typed is kept. */
  readonly draft: string;
  readonly initial: DecisionValues;
  /** What the draft that is edited says until now. */
  readonly before?: DecisionValues;
  readonly error: unknown;
  /** Whether it was taken. */
  readonly send: (asked: DecisionDraft, seen?: number) => Promise<boolean>;
}
export type DecisionFormState = ReturnType<typeof useDecisionForm>;

/** What is typed survives a reload and a lost session until it is saved or dropped. */
export function useDecisionForm({ draft, initial, before, error, send }: Parts) {
  const translate = useTranslate();
  const [restored, setRestored] = useState(() => readDraft(draft) !== undefined);
  const { values, change, drop } = useDraft<DecisionValues>(draft, initial);
  const [tried, setTried] = useState(0);
  const isStale = isProblem(error, 'decision.stale');
  const now = before?.seq;
  // Whoever was told that others have changed the draft decides again, now knowing it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time.
  useEffect(() => {
    if (isStale && now !== undefined) change({ seq: now });
  }, [isStale, now]);
  const own = tried > 0 ? faultsOf(values, localDate(new Date())) : {};
  const faults = { ...atField(faultsIn(error)), ...own };
  return {
    values,
    change,
    restored,
    drop(): void {
      setRestored(false);
      drop();
    },
    /** How often it was sent: each time the first field at fault is shown. */
    tried,
    fault: (field: string): string | undefined => {
      const words = faults[field];
      return words === undefined ? undefined : translate(words, { _: words });
    },
    /** Whether others have changed the draft meanwhile. */
    isStale,
    /** What no field shows. */
    beside: Object.keys(own).length > 0 ? undefined : faultBeside(shown, error),
    async submit(): Promise<void> {
      setTried((times) => times + 1);
      if (Object.keys(faultsOf(values, localDate(new Date()))).length > 0) return;
      if (await send(draftOf(values, before), values.seq)) drop();
    },
  };
}
