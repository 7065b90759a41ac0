import { createHmac } from 'node:crypto';
import { canonicalJson } from '../../../workflows/domain/canonical-json.ts';
import type { FiledApplication } from './applications.schemas.ts';

/** Tell the same applicant again within a community, and nothing to whoever does not hold the secret. Of tidied identifiers. */
export const identifierHashes = (
  secret: string,
  community: string,
  { identifiers }: FiledApplication['applicant'],
): string[] =>
  Object.entries(identifiers).map(([kind, value]) =>
    createHmac('sha256', secret)
      .update(canonicalJson(['identifier', community, kind, value]))
      .digest('hex'),
  );
