import { Client, Connection } from '@temporalio/client';
import { connect } from '../../api/db/connection.ts';
import { modelsOf } from '../../api/db/models.ts';
import { sessionState, sessionWorkflowId } from '../../workflows/contract/council.ts';
import { type ChainFault, verifyChain } from '../../workflows/domain/chain.ts';
import type { SessionEvent } from '../../workflows/domain/council/session-event.ts';
import type { House } from '../support/house.ts';

/** What the record has of a session, what does not fit the state that its workflow holds, and each vote as `voting member`. */
export async function recordOf(
  house: House,
  session: string,
): Promise<{ fault: ChainFault | null; votes: readonly string[] }> {
  const { temporal, mongodb } = house.engines();
  const [connection, database] = await Promise.all([Connection.connect({ address: temporal }), connect(mongodb)]);
  try {
    const rows = await modelsOf(database)
      .subjectEvents.find({ community: house.demo().community, kind: 'session', subjectId: session })
      .sort({ seq: 1 })
      .lean();
    const facts = rows.map(({ _id, community: _, ...event }) => event) as unknown as SessionEvent[];
    const { seq, head } = await new Client({ connection }).workflow
      .getHandle(sessionWorkflowId(session))
      .query(sessionState);
    return {
      fault: verifyChain(facts, { seq, hash: head }),
      votes: facts.flatMap((one) => (one.type === 'vote.cast' ? [`${one.data.vote} ${one.data.member}`] : [])),
    };
  } finally {
    await Promise.all([connection.close(), database.close()]);
  }
}
