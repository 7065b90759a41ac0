import { randomBytes } from 'node:crypto';
import type { Models } from '../../api/db/models.ts';
import type { ContentRef } from '../../workflows/domain/case-command.ts';
import { hashOf } from '../../workflows/domain/chain.ts';
import { contentHash } from '../../workflows/domain/content.ts';

/** Keeps what the house itself says, once under a name, so that a repeated attempt says the same. */
export async function keepOwnContent(
  { contents }: Pick<Models, 'contents'>,
  { community, caseId, name }: { community: string; caseId: string; name: string },
  body: unknown,
): Promise<ContentRef> {
  const id = hashOf(['own-content', community, caseId, name]).slice(0, 32);
  const salt = randomBytes(32).toString('hex');
  const before = await contents
    .findOneAndUpdate(
      { _id: id, community, caseId },
      { $setOnInsert: { salt, body, createdAt: new Date() } },
      { upsert: true, returnDocument: 'before' },
    )
    .lean();
  return { id, hash: contentHash(before?.salt ?? salt, before?.body ?? body) };
}
