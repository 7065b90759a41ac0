import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { OpenVoteView } from '../../../../workflows/contract/http-council.ts';
import type { Choice } from '../../../../workflows/domain/council/voting.ts';
import { useConnection, useSession } from '../../../providers/connection.tsx';
import { showSession } from './live-view.ts';
import { outboxOf } from './outboxes.ts';

/** The member's own votes: how the newest stands, and how to give one. */
export function useVotes(session: string) {
  const { api, sessions } = useConnection();
  const queries = useQueryClient();
  const member = useSession()?.user.id ?? '';
  const outbox = useMemo(
    () => outboxOf(session, member, { api, sessions, taken: (view) => void showSession(queries, view) }),
    [session, member, api, sessions, queries],
  );
  const cast = useSyncExternalStore(outbox.subscribe, outbox.read);
  useEffect(() => outbox.nudge(), [outbox]);
  return {
    cast,
    give({ id, item, amendment }: OpenVoteView, choice: Choice): void {
      outbox.cast({ key: crypto.randomUUID(), item, vote: id, choice, ...(amendment && { amendment }) });
    },
  };
}
