import { useNotify, useUpdate } from 'react-admin';
import type { JournalView } from '../../../workflows/contract/http.ts';
import { isProblem } from '../../providers/problem-error.ts';

/** Saves a format; what is wrong with it is said at its field, anything else as a note. */
export function useFormatChange(journal: JournalView) {
  const notify = useNotify();
  const [update, { isPending, error, reset }] = useUpdate<JournalView, Error>();
  const save = (format: string): void => {
    update(
      'journals',
      { id: journal.id, data: { format }, previousData: journal },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => notify('app.journal.saved', { type: 'success' }),
        onError: (failure) => {
          if (!formatFault(failure)) notify(failure.message, { type: 'error' });
        },
      },
    );
  };
  return { save, isPending, fault: formatFault(error), forgetFault: reset };
}

function formatFault(error: unknown): string | undefined {
  const fault = isProblem(error) ? error.body.errors?.format : undefined;
  return typeof fault === 'string' ? fault : undefined;
}
