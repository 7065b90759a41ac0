import type { Actor } from '../../../workflows/domain/actor.ts';
import type { CaseLink } from '../../../workflows/domain/case-command.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { objectionOf, objectionService } from '../cases/objection.ts';
import { lawOf } from '../laws/laws.service.ts';
import { findTracked } from '../tracking/find-tracked.ts';
import type { FiledApplication } from './applications.schemas.ts';

interface Claim {
  readonly community: string;
  readonly actor: Actor;
  readonly filed: FiledApplication;
  readonly trackingCode?: string | undefined;
  readonly client: string;
}

/** The case that an application objects to: the applicant's own by its tracking code, or one that the official may read. */
export async function findContested(
  services: Services,
  { community, actor, filed, trackingCode = '', client }: Claim,
): Promise<CaseLink | undefined> {
  const number = filed.objectsTo;
  if (number === undefined) return undefined;
  if (filed.service !== objectionService) throw refused({ code: 'objection.other-service', field: 'objectsTo' });
  const stored =
    actor.kind === 'staff'
      ? await services.models.cases.findOne({ community, number: number.trim() }).lean<StoredCase>()
      : await findTracked(services, { community, number, code: trackingCode }, client);
  if (!stored || (actor.kind === 'staff' && !mayRead(actor, stored.state)))
    throw refused({ code: 'target.unknown', field: 'objectsTo' });
  const law = await lawOf(services.models, stored.state);
  if (!objectionOf(law, stored.state, new Date().toISOString()))
    throw refused({ code: 'objection.too-late', field: 'objectsTo' });
  return { caseId: stored._id, number: stored.number, relation: 'objection' };
}
