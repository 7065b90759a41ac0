import type {
  CouncilAct,
  CouncilActRow,
  CouncilView,
  MemberRecord,
  PublicSession,
  SessionRow,
} from '../../workflows/contract/http-council.ts';
import type { Caller } from './api-client.ts';
import { type Call, json, listFrom, type Range } from './calls.ts';

const part = encodeURIComponent;

export interface ActFilter {
  year?: number;
  act?: string;
  inForce?: boolean;
}

/** What the council does in public. */
export const councilClient = (call: Call) => ({
  view: (caller: Caller) => json<CouncilView>(call(caller, '/council')),
  /** The next one first of those to come, the last one first of those that are over. */
  sessions: (caller: Caller, list: 'to-come' | 'past', range: Range) => {
    const sort = ['startsAt', list === 'to-come' ? 'ASC' : 'DESC'] as const;
    return listFrom<SessionRow>(call, caller, '/council/sessions', { sort, range, filter: { list } });
  },
  session: (caller: Caller, id: string) => json<PublicSession>(call(caller, `/council/sessions/${part(id)}`)),
  member: (caller: Caller, id: string) => json<MemberRecord>(call(caller, `/council/members/${part(id)}`)),
  acts: (caller: Caller, filter: ActFilter, range: Range) =>
    listFrom<CouncilActRow>(call, caller, '/council/acts', { sort: ['publishedAt', 'DESC'], range, filter }),
  act: (caller: Caller, id: string) => json<CouncilAct>(call(caller, `/council/acts/${part(id)}`)),
  /** The bodies of these stream; the caller passes them on. */
  document: (caller: Caller, decision: string, id: string, signal: AbortSignal) =>
    call(caller, `/council/decisions/${part(decision)}/documents/${part(id)}`, { signal }),
  events: (caller: Caller, session: string, signal: AbortSignal) =>
    call(caller, `/council/sessions/${part(session)}/events`, { headers: { Accept: 'text/event-stream' }, signal }),
  subscription: (caller: Caller, file: 'calendar.ics' | 'feed.atom', signal: AbortSignal) =>
    call(caller, `/council/${file}?lang=${caller.language}`, { signal }),
});
