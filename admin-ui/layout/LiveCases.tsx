import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection, usePermitted } from '../providers/connection.tsx';
import { listenForCases } from '../providers/live-updates.ts';

/** Keeps every list, open case and count on the page as the server has them; shows nothing itself. */
export function LiveCases() {
  const { api } = useConnection();
  const queries = useQueryClient();
  const reads = usePermitted('cases:list');
  useEffect(() => {
    if (!reads) return;
    return listenForCases(api.base, (change) => {
      queries.invalidateQueries({ queryKey: ['cases', 'getList'] });
      queries.invalidateQueries({ queryKey: ['my-day'] });
      queries.invalidateQueries({
        queryKey: change ? ['cases', 'getOne', { id: change.caseId }] : ['cases', 'getOne'],
      });
    });
  }, [api, queries, reads]);
  return null;
}
