import type { Applicant } from '../../../workflows/contract/http.ts';
import type { CaseLink, Channel, DocumentRef } from '../../../workflows/domain/case-command.ts';
import type { Answers } from '../../../workflows/domain/check-answers.ts';
import type { Assurance } from '../../../workflows/domain/definition.ts';
import { anything, instant, storedModel, text } from '../../db/stored-model.ts';

export interface SubmissionContent {
  applicant: Applicant;
  answers: Answers;
}

/** What was filed. Content and salt can be erased; the hash in the case's first event stays. `_id` is the case's id. */
export interface StoredSubmission {
  _id: string;
  community: string;
  service: string;
  /** SHA-256(salt ‖ canonical request): tells a retry from the same key with another body. */
  bodyHash: string;
  salt: string;
  content: SubmissionContent;
  /** What it said at first, where it was put right since; the hash in the first event is over this. */
  first?: SubmissionContent | null;
  documents: DocumentRef[];
  /** The case that it objects to. */
  contested?: CaseLink | null;
  /** HMAC of each identifier of the applicant, for finding applications of the same one; absent when there is none. */
  identifierHashes?: string[];
  channel: Channel;
  assurance: Assurance;
  filedAt: Date;
  /** SHA-256 of the tracking code. */
  trackingHash: string;
  /** Unset once the case is registered; an abandoned filing disappears. */
  expiresAt?: Date | null;
}

export const submissionsModel = storedModel<StoredSubmission>({
  collection: 'submissions',
  fields: {
    _id: text,
    community: text,
    service: text,
    bodyHash: text,
    salt: text,
    content: { type: anything, required: true },
    first: anything,
    documents: { type: [anything], default: [] },
    contested: anything,
    identifierHashes: { type: [String], default: undefined },
    channel: text,
    assurance: text,
    filedAt: instant,
    trackingHash: text,
    expiresAt: Date,
  },
  indexes: [
    [{ trackingHash: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
    // Holds those with an identifier alone; a query that asks for one after the empty text may use it.
    [{ community: 1, service: 1, identifierHashes: 1 }, { partialFilterExpression: { identifierHashes: { $gt: '' } } }],
  ],
});
