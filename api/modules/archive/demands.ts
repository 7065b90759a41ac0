import type { ErrorCode } from '../../../workflows/domain/error-codes.ts';
import type { Obstacle } from '../../../workflows/domain/retention.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';

/** The case that somebody means by its number, as typed. */
export async function caseByNumber({ models }: Services, community: string, asked: string): Promise<StoredCase> {
  const number = asked.normalize('NFC').trim();
  const stored = await models.cases.findOne({ community, number }).lean<StoredCase>();
  if (!stored) throw refused({ code: 'target.unknown', field: 'number' });
  return stored;
}

const refusals: Readonly<Record<Exclude<Obstacle, 'not-due'>, ErrorCode>> = {
  open: 'destruction.case-open',
  'named-by-open': 'destruction.named-by-open',
  held: 'destruction.held',
  destroyed: 'case.destroyed',
};

export function demandNoObstacle(obstacle: Exclude<Obstacle, 'not-due'> | undefined): void {
  if (obstacle) throw refused({ code: refusals[obstacle], field: 'number' });
}

/** What is said of a case whose content is gone, wherever it is asked for. */
export function demandContent(
  { destroyed }: Pick<StoredCase, 'destroyed'>,
  code: 'case.destroyed' | 'document.destroyed',
): void {
  if (destroyed) throw new ApiError(code);
}
