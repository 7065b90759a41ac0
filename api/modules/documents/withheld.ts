import type { Withheld } from '../../../workflows/contract/http-withheld.ts';
import type { ErrorCode } from '../../../workflows/domain/error-codes.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { StoredDocument } from './documents.model.ts';

/**
 * Where files are scanned, nothing is handed out that was not found clean: neither while the scanner is away nor what came
 * before there was one. What was found stays shut in whatever is set later. Papers of our own making came from nowhere.
 */
export function withheldAs({ scan, by }: Pick<StoredDocument, 'scan' | 'by'>, scans: boolean): Withheld | undefined {
  if (scan === 'quarantined') return scan;
  if (!scans || scan === 'clean' || by === 'system') return undefined;
  return scan ?? 'unchecked';
}

const refusals: Readonly<Record<Withheld, ErrorCode>> = {
  unchecked: 'document.unchecked',
  unscannable: 'document.unscannable',
  quarantined: 'document.quarantined',
};

/** Throws why a document may not leave the record. */
export function demandUsable(
  { config }: { readonly config: { readonly clamdAddress?: string | undefined } },
  document: Pick<StoredDocument, 'scan' | 'by'>,
): void {
  const withheld = withheldAs(document, config.clamdAddress !== undefined);
  if (withheld) throw new ApiError(refusals[withheld]);
}
