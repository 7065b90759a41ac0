import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { keepDraft } from '../../providers/drafts.ts';
import { draftName } from './use-registration.ts';

/** Keeps what is typed as it is typed. */
export function DraftKeeper() {
  const { watch } = useFormContext();
  useEffect(() => {
    const { unsubscribe } = watch((values) => keepDraft(draftName, values));
    return unsubscribe;
  }, [watch]);
  return null;
}
