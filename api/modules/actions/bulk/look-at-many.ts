import type { LookedAtCase } from '../../../../workflows/contract/http-bulk.ts';
import type { StaffActor } from '../../../../workflows/domain/actor.ts';
import type { Language } from '../../../../workflows/domain/language.ts';
import { mayRead } from '../../../../workflows/domain/permissions.ts';
import type { Services } from '../../../services.ts';
import { actionViews } from '../../cases/action-views.ts';
import type { StoredCase } from '../../cases/cases.model.ts';
import { taskViews } from '../../cases/task-views.ts';
import { lawOf } from '../../laws/laws.service.ts';
import { serviceOf } from '../../services/catalogue.ts';

type Looked = Pick<StoredCase, '_id' | 'service' | 'number' | 'seq' | 'holders' | 'state' | 'destroyed'>;

/** What a person may do to each of many cases, and nothing personal: two queries for all of them. Others are left out. */
export async function lookAtMany(
  { models }: Services,
  { community, actor, language }: { community: string; actor: StaffActor; language: Language },
  ids: readonly string[],
): Promise<LookedAtCase[]> {
  const found = await models.cases
    .find({ community, _id: { $in: [...ids] } }, { service: 1, number: 1, seq: 1, holders: 1, state: 1, destroyed: 1 })
    .lean<Looked[]>();
  const readable = found.filter(({ state }) => mayRead(actor, state));
  const holders = [...new Set(readable.flatMap((one) => one.holders))];
  const users = await models.users.find({ community, _id: { $in: holders } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return Promise.all(
    readable.map(async (stored) => {
      const law = await lawOf(models, stored.state);
      const file = { stored, law, service: { ...serviceOf(stored), definition: law.definition }, names };
      return {
        id: stored._id,
        number: stored.number,
        seq: stored.seq,
        tasks: taskViews(file, actor, language),
        allowedActions: actionViews(file, actor, language),
      };
    }),
  );
}
