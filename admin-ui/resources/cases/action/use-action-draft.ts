import { useState } from 'react';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';
import { type ActionValues, emptyValues } from './action-values.ts';

/** What is typed survives a closed dialog, a reload and a lost session, until it is sent. */
export function useActionDraft({ id, fee }: CaseView, { action, task, outcome }: AllowedAction) {
  const name = ['case', id, action, task, outcome].filter(Boolean).join('.');
  const [kept] = useState(() => readDraft<Partial<ActionValues>>(name));
  const [values, setValues] = useState<ActionValues>({
    ...emptyValues,
    amount: fee.amount > 0 && !fee.settled ? String(fee.amount) : '',
    ...kept,
  });
  return {
    values,
    restored: kept !== undefined,
    change(part: Partial<ActionValues>): void {
      setValues((before) => {
        const after = { ...before, ...part };
        keepDraft(name, after);
        return after;
      });
    },
    drop: () => dropDraft(name),
  };
}
