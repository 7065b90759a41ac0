import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { ApiClient } from '../../providers/api-client.ts';
import { useConnection } from '../../providers/connection.tsx';

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
