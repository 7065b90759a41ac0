import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { addOriginal } from '../../../providers/case-calls.ts';
import { useConnection, useSession } from '../../../providers/connection.tsx';
import { resumableUpload } from '../../../providers/resumable-upload.ts';

/** Sends a file and adds it to its act as soon as it has come. */
export function useOriginal(caseId: string, document: string) {
  const { api } = useConnection();
  const community = useSession()?.user.community ?? '';
  const queries = useQueryClient();
  const notify = useNotify();
  const sending = useRef<ReturnType<typeof resumableUpload>>(undefined);
  const [part, setPart] = useState<number>();
  const [error, setError] = useState<unknown>();
  useEffect(() => () => void sending.current?.abort(), []);

  function fail(fault: unknown): void {
    setPart(undefined);
    setError(fault);
  }

  async function add(upload: { uploadId: string; secret: string }): Promise<void> {
    const after = await addOriginal(api, caseId, document, upload);
    queries.setQueriesData({ queryKey: ['cases', 'getOne', { id: caseId }] }, after);
    void queries.invalidateQueries({ queryKey: ['cases'] });
    setPart(undefined);
    notify('app.original.added', { type: 'success' });
  }

  return {
    /** The part that is sent, from 0 to 1, while there is something on its way. */
    part,
    error,
    take([file]: readonly File[]): void {
      if (!file) return;
      setError(undefined);
      setPart(0);
      sending.current = resumableUpload(api, community, file, {
        progress: setPart,
        waiting: () => undefined,
        done: ({ uploadId, secret }) => void add({ uploadId, secret }).catch(fail),
        failed: fail,
      });
      sending.current.start();
    },
  };
}
