import type { Models } from '../../db/models.ts';

/** About eight pages; what a document says behind them is not found. */
const longestText = 20_000;

/** What the documents of these cases say, as far as it is searched. */
export async function textsOf(
  { documentTexts }: Pick<Models, 'documentTexts'>,
  community: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const texts = new Map<string, string[]>();
  if (caseIds.length === 0) return texts;
  const rows = await documentTexts.aggregate<{ caseId: string; text: string }>([
    { $match: { caseId: { $in: [...caseIds] }, community } },
    { $sort: { _id: 1 } },
    { $project: { caseId: 1, text: { $substrCP: ['$text', 0, longestText] } } },
  ]);
  for (const { caseId, text } of rows) texts.set(caseId, [...(texts.get(caseId) ?? []), text]);
  return texts;
}
