import type { BulkResult } from '../../../../workflows/contract/http-bulk.ts';
import type { StaffActor } from '../../../../workflows/domain/actor.ts';
import type { Language } from '../../../../workflows/domain/language.ts';
import { problemOf } from '../../../problems/problem.ts';
import { toApiError } from '../../../problems/to-api-error.ts';
import type { Services } from '../../../services.ts';
import { demandCase } from '../../cases/case-access.ts';
import { explainStale } from '../explain-stale.ts';
import { performAction } from '../perform-action.ts';
import type { AskedOfMany } from './bulk.schemas.ts';

/** Fewer than pass the gate to the engine at once: whoever works on one case meanwhile does not wait behind hundreds. */
const atOnce = 8;

interface Many {
  readonly community: string;
  readonly actor: StaffActor;
  readonly language: Language;
  readonly asked: AskedOfMany;
  /** Whether nobody listens any more: then nothing new is begun, and what was begun ends. */
  readonly left: () => boolean;
  readonly tell: (result: BulkResult) => void;
}

/** The same action for many cases, each by the road of a single one, in the order they were named. */
export async function actOnMany(services: Services, many: Many): Promise<void> {
  const queue = [...many.asked.cases];
  const line = async (): Promise<void> => {
    for (let one = queue.shift(); one && !many.left(); one = queue.shift())
      many.tell(await actOnOne(services, many, one));
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

async function actOnOne(
  services: Services,
  { community, actor, language, asked: { cases: _, ...shared } }: Many,
  { id, key, ...own }: AskedOfMany['cases'][number],
): Promise<BulkResult> {
  try {
    const act = { stored: await demandCase(services, community, actor, id), actor, key, asked: { ...shared, ...own } };
    const { seq } = await performAction(services, act).catch((error: unknown) =>
      explainStale(services, act, 'staff', language, error),
    );
    return { id, seq };
  } catch (error) {
    return { id, problem: problemOf(toApiError(services.log, error), language) };
  }
}
