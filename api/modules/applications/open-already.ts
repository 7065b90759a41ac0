import type { Applicant } from '../../../workflows/contract/http.ts';
import type { Actor } from '../../../workflows/domain/actor.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';
import type { FiledApplication } from './applications.schemas.ts';

interface Filing {
  readonly caseId: string;
  readonly community: string;
  readonly actor: Actor;
  readonly filed: FiledApplication;
  /** Of the applicant's identifiers. */
  readonly hashes: readonly string[];
}

/**
 * Refuses an application while the same applicant has one of the same service open. Staff are always told of it. Whoever
 * files by the portal has shown nothing but an identifier, and is told only when e-mail or phone are those of the open
 * one too: else anybody could ask who has applied for what.
 */
export async function demandNoneOpen(
  { models }: Services,
  { caseId, community, actor, filed, hashes }: Filing,
): Promise<void> {
  if (hashes.length === 0) return;
  const filings = await models.submissions
    .find(sameApplicant(community, filed.service, hashes), { 'content.applicant.contact': 1 })
    .lean<Pick<StoredSubmission, '_id' | 'content'>[]>();
  const { contact } = filed.applicant;
  const told = filings
    // A retry that overtakes the first attempt does not find itself.
    .filter(({ _id }) => _id !== caseId)
    .filter(({ content }) => actor.kind === 'staff' || isSame(contact, content.applicant.contact))
    .map(({ _id }) => _id);
  if (told.length === 0) return;
  const open = await models.cases
    .findOne({ community, _id: { $in: told }, service: filed.service, status: { $ne: 'closed' } })
    .sort({ registeredAt: -1 })
    .lean<StoredCase>();
  if (open) throw new ApiError('application.open-already', { open: { ...numberFor(actor, open), ...momentOf(open) } });
}

/** Named as the index is, which holds those with an identifier alone. */
export const sameApplicant = (community: string, service: string, hashes: readonly string[]) => ({
  community,
  service,
  identifierHashes: { $gt: '', $in: [...hashes] },
});

/** A clerk of one settlement learns that there is one in another, not which. */
const numberFor = (actor: Actor, { number, state }: StoredCase): { number?: string } =>
  actor.kind === 'staff' && !mayRead(actor, state) ? {} : { number };

const momentOf = ({ registeredAt }: StoredCase) => ({ registeredAt: registeredAt.toISOString() });

function isSame(one: Applicant['contact'], other: Applicant['contact']): boolean {
  const email = one.email?.toLowerCase();
  return (
    (email !== undefined && email === other.email?.toLowerCase()) ||
    (one.phone !== undefined && one.phone === other.phone)
  );
}
