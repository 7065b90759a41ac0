import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import type { ApiClient } from '../../../providers/api-client.ts';
import { actInSession } from '../../../providers/council-calls.ts';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';
import { unreachable } from '../../../providers/problem-error.ts';
import type { SessionStore } from '../../../providers/session-store.ts';
import { createVoteOutbox, type KeptVote, type VoteOutbox } from './vote-outbox.ts';

/** A phone that lost its net may wait for minutes before it says so. */
const patience = 15_000;
const firstPause = 500;
const longestPause = 8_000;

interface Parts {
  readonly api: ApiClient;
  readonly sessions: SessionStore;
  /** The session as the answer has it. */
  readonly taken: (view: SessionView) => void;
}

/** A vote goes on trying while its member looks at another page of the desk. */
const outboxes = new Map<string, VoteOutbox>();

/** The votes of one member in one session, kept over a reload; nobody else's sign-in sends them. */
export function outboxOf(session: string, member: string, { api, sessions, taken }: Parts): VoteOutbox {
  const name = `votes.${session}.${member}`;
  const found = outboxes.get(name);
  if (found) return found;
  const outbox = createVoteOutbox({
    kept: readDraft<KeptVote[]>(name) ?? [],
    keep: (votes) => (votes.length > 0 ? keepDraft(name, votes) : dropDraft(name)),
    async send({ key, tried: _, ...vote }) {
      if (sessions.read().session?.user.id !== member) throw unreachable();
      const view = await actInSession(api, session, { action: 'vote', ...vote }, key, AbortSignal.timeout(patience));
      taken(view);
      return view.seq;
    },
    later(failures, again) {
      const timer = setTimeout(again, Math.min(firstPause * 2 ** (failures - 1), longestPause));
      return () => clearTimeout(timer);
    },
  });
  outboxes.set(name, outbox);
  window.addEventListener('online', outbox.nudge);
  return outbox;
}
