import type { Services } from '../../services.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';

/** A filing that never became a case goes after a week; until then the same key may be sent again. */
export const submissionLifetime = 7 * 24 * 3600 * 1000;

const duplicate = 11_000;

export const findSubmission = (
  { models }: Services,
  community: string,
  caseId: string,
): Promise<StoredSubmission | null> =>
  models.submissions.findOne({ _id: caseId, community }).lean<StoredSubmission>().exec();

/** Takes back a filing that was refused before it became a case: its key is free again. */
export async function dropSubmission({ models }: Services, community: string, caseId: string): Promise<void> {
  await models.submissions.deleteOne({ _id: caseId, community });
}

/** Stores a filing, or finds the one that the same key stored before; which of two simultaneous ones wins does not matter. */
export async function keepSubmission(services: Services, submission: StoredSubmission): Promise<StoredSubmission> {
  try {
    await services.models.submissions.create(submission);
    return submission;
  } catch (error) {
    if ((error as { code?: unknown }).code !== duplicate) throw error;
    const winner = await findSubmission(services, submission.community, submission._id);
    if (!winner) throw error;
    return winner;
  }
}
