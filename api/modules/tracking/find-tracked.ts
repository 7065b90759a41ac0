import { timingSafeEqual } from 'node:crypto';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { readTrackingCode, trackingHashOf } from '../applications/tracking-code.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { isPublic, serviceOf } from '../services/catalogue.ts';

export interface TrackingClaim {
  readonly community: string;
  readonly number: string;
  readonly code: string;
}

/**
 * The case of this number, if the code is its own. Every wrong part is answered alike and costs the same look-ups; papers of
 * the office are tracked by nobody. Whoever knows the code gets in however often others have guessed at the number.
 */
export async function findTracked(
  { models, limits }: Services,
  { community, number, code }: TrackingClaim,
  client: string,
): Promise<StoredCase> {
  await limits.demand('trackingAddress', client);
  const trackingHash = trackingHashOf(readTrackingCode(code));
  const [submission, stored] = await Promise.all([
    models.submissions.findOne({ community, trackingHash }, { _id: 1 }).lean(),
    models.cases.findOne({ community, number: number.normalize('NFC').trim() }).lean<StoredCase>(),
  ]);
  if (submission && stored && isSame(submission._id, stored._id) && isPublic(serviceOf(stored))) return stored;
  await limits.take('trackingAddress', client);
  await limits.take('trackingNumber', hashOf([community, number]));
  throw new ApiError('tracking.unknown');
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
