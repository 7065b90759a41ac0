import type { PermitState } from '../../../workflows/domain/permit/permit-state.ts';
import type { Models } from '../../db/models.ts';

/** What of a permit may be put right: kept as content, never in its history. */
export interface PermitData {
  readonly holder?: string | undefined;
  readonly object?: string | undefined;
}

/** Who holds a permit and what it is about: as it was applied for, or as it was changed last. */
export async function permitDataOf(
  { submissions, contents }: Pick<Models, 'submissions' | 'contents'>,
  { id, community, changed, rules: { objectField } }: PermitState,
): Promise<{ holder: string; object: string | null }> {
  const [filing, content] = await Promise.all([
    submissions.findOne({ _id: id, community }, { content: 1 }).lean(),
    changed ? contents.findOne({ _id: changed.id, community }, { body: 1 }).lean() : null,
  ]);
  const change = (content?.body ?? {}) as PermitData;
  const asked = objectField ? filing?.content.answers[objectField] : undefined;
  return {
    holder: change.holder ?? filing?.content.applicant.name ?? '',
    object: objectField ? (change.object ?? (typeof asked === 'string' ? asked : null)) : null,
  };
}
