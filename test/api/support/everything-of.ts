import type { House } from './house.ts';

/** All that the record holds of a case and its files, but for the journal of attempts. */
export async function allOf({ services: { models } }: House, caseId: string) {
  const here = { community: 'vardashen', caseId };
  const [row, events, contents, documents, effects, filing] = await Promise.all([
    models.cases.findOne({ community: 'vardashen', _id: caseId }).lean(),
    models.events.find(here).sort({ seq: 1 }).lean(),
    models.contents.countDocuments(here),
    models.documents.countDocuments(here),
    models.effects.countDocuments(here),
    models.submissions.findOne({ community: 'vardashen', _id: caseId }).lean(),
  ]);
  return { row, events, contents, documents, effects, filing };
}

/** Who tried what at a case and what came of it, oldest first; looking at it is left out. */
export async function attemptsAt({ services: { models } }: House, caseId: string) {
  const tried = await models.accessJournal
    .find({ community: 'vardashen', caseId, action: { $nin: ['view', 'download', 'preview', 'audit'] } })
    .sort({ at: 1, _id: 1 })
    .lean();
  return tried.map(({ userId, action, outcome }) => ({ userId, action, outcome }));
}
