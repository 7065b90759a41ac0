import type { CaseView } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import type { StoredEffect } from '../outbox/effects.model.ts';
import type { StoredPermit } from '../permits/permits.model.ts';
import type { CaseFile } from './case-file.ts';

export type PermitInFile = Pick<StoredPermit, '_id' | 'number' | 'until' | 'status' | 'settlement' | 'departments'>;

/** The permit that a case granted has its id; one that it made longer stands in the receipt of that very act. */
export async function permitsOfCase(
  { models }: Pick<Services, 'models'>,
  community: string,
  caseId: string,
  effects: readonly StoredEffect[],
): Promise<PermitInFile[]> {
  const extended = effects.flatMap(({ kind, receipt }) => (kind === 'permit.extend' ? namedIn(receipt) : []));
  return models.permits
    .find(
      { _id: { $in: [caseId, ...extended] }, community },
      { number: 1, until: 1, status: 1, settlement: 1, departments: 1 },
    )
    .lean<PermitInFile[]>();
}

/** What the law of permits refused made nothing longer. */
const namedIn = (receipt: unknown): string[] =>
  typeof receipt === 'object' && receipt !== null && 'permit' in receipt && !('refused' in receipt)
    ? [String(receipt.permit)]
    : [];

export const permitViews = (file: CaseFile, actor: StaffActor, language: Language): CaseView['permits'] =>
  file.permits
    .filter(({ settlement, departments }) => mayRead(actor, { departments, ...(settlement && { settlement }) }))
    .map(({ _id: id, number, until, status }) => ({
      id,
      number,
      until,
      status,
      statusTitle: say(language, `permit-status.${status}`),
      relation: id === file.stored._id ? 'granted' : 'extended',
    }));
