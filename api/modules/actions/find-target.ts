import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { CaseLink } from '../../../workflows/domain/case-command.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { AskedAction } from './actions.schemas.ts';

/** The other case by its number: of this community, readable by this person, and open where it is to take something in. */
export async function findTarget(
  { models }: Services,
  community: string,
  actor: StaffActor,
  { action, target, relation }: AskedAction,
): Promise<{ link: CaseLink; stored: StoredCase }> {
  const found = await models.cases.findOne({ community, number: target?.trim() }).lean<StoredCase>();
  if (!found || !mayRead(actor, found.state)) throw refused({ code: 'target.unknown', field: 'target' });
  if (action === 'merge' && found.status === 'closed') throw refused({ code: 'target.closed', field: 'target' });
  const { _id: caseId, number } = found;
  return {
    link: { caseId, number, relation: action === 'merge' ? 'duplicate' : (relation ?? 'related') },
    stored: found,
  };
}
