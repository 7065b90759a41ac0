import type { ApplicationReceipt } from '../../../workflows/contract/http.ts';
import type { CaseEventData } from '../../../workflows/domain/case-event.ts';
import type { Services } from '../../services.ts';

/** From the first event, which never changes: whoever asks again is told the same. */
export async function findReceipt(
  { models }: Services,
  community: string,
  caseId: string,
  trackingCode: string,
): Promise<ApplicationReceipt | null> {
  const first = await models.events.findOne({ community, caseId, seq: 1 }).lean();
  if (!first) return null;
  const { number, registeredAt, dueAt } = first.data as CaseEventData['case.registered'];
  return { caseId, number, trackingCode, registeredAt, dueAt };
}
