import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { listenForSession } from '../../../providers/session-news.ts';
import { sessionKey } from './live-view.ts';

/** Keeps a session as the server has it while it is looked at; answers whether the line is open. */
export function useSessionNews({ id, seq }: SessionView): boolean {
  const { api } = useConnection();
  const queries = useQueryClient();
  const shown = useRef(seq);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    shown.current = seq;
  }, [seq]);
  useEffect(() => {
    const offline = (): void => setOpen(false);
    window.addEventListener('offline', offline);
    const stop = listenForSession(api.base, id, {
      flows: setOpen,
      changed(news) {
        if (news !== undefined && news <= shown.current) return;
        void queries.invalidateQueries({ queryKey: sessionKey(id) });
        void queries.invalidateQueries({ queryKey: ['sessions', 'timeline', id] });
      },
    });
    return () => {
      window.removeEventListener('offline', offline);
      stop();
    };
  }, [api, id, queries]);
  return open;
}
