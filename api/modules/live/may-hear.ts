import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { mayReadDecision } from '../../../workflows/domain/council/decision-readers.ts';
import { mayRead, permissionsOf, type ReadBy, readsEveryCase } from '../../../workflows/domain/permissions.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import type { Services } from '../../services.ts';

export interface Changed {
  readonly kind: SubjectKind | 'case';
  readonly id: string;
}

/** Whether this person may read what has changed; those who read everything of a community are not looked up for. */
export async function mayHear(
  { models }: Services,
  community: string,
  actor: StaffActor,
  { kind, id }: Changed,
): Promise<boolean> {
  if (!permissionsOf(actor.roles).includes(listed[kind])) return false;
  const place = { _id: id, community };
  switch (kind) {
    case 'case':
      return readsEveryCase(actor) || reads(actor, await models.cases.findOne(place, { state: 1 }).lean());
    case 'permit':
      return readsEveryCase(actor) || reads(actor, await models.permits.findOne(place, { state: 1 }).lean());
    case 'decision': {
      const stored = await models.decisions.findOne(place, { status: 1 }).lean();
      return stored !== null && mayReadDecision(actor, stored);
    }
    case 'session':
      return true;
  }
}

const reads = (actor: StaffActor, stored: { readonly state: ReadBy } | null): boolean =>
  stored !== null && mayRead(actor, stored.state);

const listed = {
  case: 'cases:list',
  permit: 'permits:list',
  decision: 'council:list',
  session: 'council:list',
} as const satisfies Record<Changed['kind'], string>;
