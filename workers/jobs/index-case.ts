import type { Models } from '../../api/db/models.ts';
import { rawCollection } from '../../api/db/stored-model.ts';
import { textsOf } from '../../api/modules/document-texts/document-texts.ts';
import { passagesOf } from '../../api/modules/search/passages.ts';
import { searchEntry } from '../../api/modules/search/search-entry.ts';
import type { SubmissionContent } from '../../api/modules/submissions/submissions.model.ts';
import { isDuplicate } from '../activities/duplicate.ts';
import type { CaseToRead } from '../queues.ts';

/** Makes what a case is found by anew from the record: what was erased there is found no longer. */
export function createIndexCase(models: Models): (job: CaseToRead) => Promise<void> {
  return async function indexCase(job) {
    const { community, caseId } = job;
    const [stored, submission, documents, contents, texts] = await Promise.all([
      models.cases.findOne({ _id: caseId, community }).lean(),
      models.submissions.findOne({ _id: caseId, community }, { content: 1 }).lean(),
      models.documents.find({ caseId, community }, { name: 1 }).sort({ addedAt: 1 }).lean(),
      models.contents.find({ caseId, community }, { body: 1 }).sort({ createdAt: 1 }).lean(),
      textsOf(models, community, [caseId]),
    ]);
    if (!stored) return;
    const passages = passagesOf({
      state: stored.state,
      applicantName: stored.applicantName,
      content: submission?.content as SubmissionContent | undefined,
      documents,
      texts: contents.flatMap(({ body }) => (typeof body === 'string' ? [body] : [])),
    });
    const { _id, ...entry } = searchEntry(stored, passages, texts.get(caseId));
    await rawCollection(models.search)
      .replaceOne({ _id, community, seq: { $lte: entry.seq } }, entry, { upsert: true })
      .catch((error) => {
        if (!isDuplicate(error)) throw error;
      });
    // Its content may have been destroyed between reading and writing: then what was read must not stay to be found.
    const standing = await models.cases.findOne({ _id: caseId, community }, { destroyed: 1 }).lean();
    if (!stored.destroyed && standing?.destroyed) await indexCase(job);
  };
}
