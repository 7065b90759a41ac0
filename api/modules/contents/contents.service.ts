import { createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../../workflows/domain/canonical-json.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import { contentHash } from '../../../workflows/domain/content.ts';
import type { Services } from '../../services.ts';

interface Origin {
  readonly community: string;
  readonly caseId: string;
  /** The idempotency key of the call that brought it. */
  readonly key: string;
}

/** The same words under the same key are the same content, so that a retry asks the same; keyed, since ids enter histories. */
const idOf = (secret: string, { community, caseId, key }: Origin, member: string, body: unknown): string =>
  createHmac('sha256', secret)
    .update(canonicalJson(['content', community, caseId, key, member, body]))
    .digest('hex')
    .slice(0, 32);

/** Stores what an action says before anything refers to it. `fresh` tells whether this call stored it. */
export async function keepContent(
  { config, models }: Services,
  origin: Origin,
  member: string,
  body: unknown,
): Promise<{ ref: ContentRef; fresh: boolean }> {
  const { community, caseId } = origin;
  const id = idOf(config.appSecret, origin, member, body);
  const salt = randomBytes(32).toString('hex');
  const before = await models.contents
    .findOneAndUpdate(
      { _id: id, community, caseId },
      { $setOnInsert: { salt, body, createdAt: new Date() } },
      { upsert: true, returnDocument: 'before' },
    )
    .lean();
  return { ref: { id, hash: contentHash(before?.salt ?? salt, body) }, fresh: !before };
}

export async function dropContents(
  { models }: Services,
  { community, caseId }: Origin,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await models.contents.deleteMany({ community, caseId, _id: { $in: [...ids] } });
}
