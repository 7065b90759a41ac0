import type { Language } from '../../../workflows/domain/language.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { openCaseFile } from '../cases/case-file.ts';
import { timeline } from '../cases/timeline.ts';
import type { Reader } from '../cases/visibility.ts';
import type { Act } from './perform-action.ts';

/** Tells a stale screen what happened since it was drawn; passes every other error on. */
export async function explainStale(
  services: Services,
  { stored, asked }: Act,
  reader: Reader,
  language: Language,
  error: unknown,
): Promise<never> {
  if (!(error instanceof ApiError) || error.code !== 'case.stale') throw error;
  const { _id, community } = stored;
  const now = await services.models.cases.findOne({ _id, community }).lean<typeof stored>();
  const file = await openCaseFile(services, now ?? stored);
  const changes = timeline(file, reader, language).filter(({ seq }) => seq > (asked.expectedSeq ?? 0));
  throw refused({ code: 'case.stale', field: 'expectedSeq' }, { changes, seq: file.stored.seq });
}
