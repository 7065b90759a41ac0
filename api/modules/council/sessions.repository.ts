import type { SessionState } from '../../../workflows/domain/council/session-state.ts';
import type { Page } from '../../openapi/list-query.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCouncilSession } from './sessions.model.ts';

export const demandSession = async (
  { models }: Services,
  community: string,
  id: string,
): Promise<StoredCouncilSession> => {
  const stored = await models.councilSessions.findOne({ _id: id, community }).lean<StoredCouncilSession>();
  if (!stored) throw new ApiError('session.unknown');
  return stored;
};

/** Published by its state: drafts are the office's own matter. */
export async function demandPublicSession(
  services: Services,
  community: string,
  id: string,
): Promise<StoredCouncilSession> {
  const stored = await demandSession(services, community, id);
  if (!isPublic(stored.state)) throw new ApiError('session.unknown');
  return stored;
}
const isPublic = ({ publishedAt }: SessionState): boolean => publishedAt !== undefined;

export interface SessionQuery {
  readonly list?: 'to-come' | 'past' | 'all' | undefined;
  readonly status?: SessionState['status'] | undefined;
  readonly publicOnly?: boolean;
}

export async function findSessions(
  { models }: Services,
  community: string,
  { list = 'all', status, publicOnly }: SessionQuery,
  order: 1 | -1,
  { skip, limit }: Page,
): Promise<{ rows: StoredCouncilSession[]; total: number }> {
  const over = ['closed', 'signed', 'cancelled'] as const;
  const filter = {
    community,
    ...(list === 'to-come' && { status: { $nin: [...over] } }),
    ...(list === 'past' && { status: { $in: [...over] } }),
    ...(status && { status }),
    ...(publicOnly && { publishedAt: { $ne: null } }),
  };
  const [rows, total] = await Promise.all([
    models.councilSessions
      .find(filter)
      .sort({ startsAt: order, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<StoredCouncilSession[]>(),
    models.councilSessions.countDocuments(filter),
  ]);
  return { rows, total };
}
