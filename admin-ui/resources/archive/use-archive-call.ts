import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { ApiClient } from '../../providers/api-client.ts';
import { useConnection } from '../../providers/connection.tsx';
import { isProblem } from '../../providers/problem-error.ts';

/** A change to the archive: said when it is done, and everything that the archive shows is asked anew. */
export function useArchiveCall<Asked>(
  send: (api: ApiClient, asked: Asked) => Promise<unknown>,
  done: (asked: Asked) => string,
) {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (asked: Asked) => send(api, asked),
    onSuccess(_, asked) {
      notify(done(asked), { type: 'success' });
      return queries.invalidateQueries({ queryKey: ['archive'] });
    },
  });
}

/** What is wrong with single fields, by their names. */
export const faultsIn = (error: unknown): Readonly<Record<string, string>> =>
  isProblem(error) ? Object.fromEntries(error.body.faults.map(({ field, message }) => [field, message])) : {};

/** What is wrong with the whole, where no field is at fault. */
export const faultOfAll = (error: Error | null): Error | undefined =>
  error && Object.keys(faultsIn(error)).length === 0 ? error : undefined;
