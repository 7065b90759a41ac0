import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMatch } from 'react-router';
import { useConnection } from '../providers/connection.tsx';
import { type Changed, listenForChanges } from '../providers/live-updates.ts';

const resources: readonly Changed['resource'][] = ['cases', 'permits', 'sessions', 'decisions'];

/** Keeps every list, open record and count on the page as the server has them; shows nothing itself. */
export function LiveRecords() {
  const { api } = useConnection();
  const queries = useQueryClient();
  // The page of a session that is held follows it on a line of its own.
  const isInSession = useMatch('/sessions/:id/live') !== null;
  useEffect(
    () =>
      listenForChanges(api.base, (change) => {
        const refresh = (...queryKey: readonly unknown[]): void => void queries.invalidateQueries({ queryKey });
        refresh('my-day');
        for (const resource of change ? [change.resource] : resources) {
          if (isInSession && resource === 'sessions') continue;
          refresh(resource, 'getList');
          if (change) refresh(resource, 'getOne', { id: change.id });
          else refresh(resource, 'getOne');
        }
      }),
    [api, queries, isInSession],
  );
  return null;
}
