import type { CaseView, IssuedActView, OfficeActView, Tracking } from '../../../workflows/contract/http.ts';
import type { OriginalView } from '../../../workflows/contract/http-acts.ts';
import type { CaseEventData, CaseEventType } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';

export const feeView = ({ stored }: CaseFile): Tracking['fee'] => ({ ...stored.state.fee, currency: 'AMD' });

/** What is asked of the applicant now, with the last day to answer. */
export function requestView(file: CaseFile): Tracking['request'] {
  if (file.stored.state.status !== 'waiting-for-applicant') return null;
  const asked = lastOf(file, 'correction.requested');
  return asked ? { text: file.texts.get(asked.data.reason.id) ?? '', until: asked.data.until } : null;
}

export const actViews = ({ stored }: CaseFile, language: Language): IssuedActView[] =>
  (stored.state.acts ?? []).map(({ act, number, at }) => ({ act, title: say(language, `act.${act}`), number, at }));

/** With their files, as far as they are made and there still. */
export const officeActViews = (file: CaseFile, language: Language): OfficeActView[] =>
  actViews(file, language).map((view) => {
    const paper = file.papers.find(({ act, number }) => act === view.act && number === view.number);
    return {
      ...view,
      document: paper && file.documents.has(paper.documentId) ? paper.documentId : null,
      sealedBy: paper?.seal?.name ?? null,
      originals: originalViews(file, paper?.documentId),
    };
  });

const originalViews = ({ documents }: CaseFile, issued?: string): OriginalView[] =>
  [...documents.values()].flatMap(({ _id, original }) => {
    if (original?.of !== issued || !original) return [];
    const { way, signers, areVouchedFor = false, isIssuedFile } = original;
    return [{ document: _id, way, signers, areVouchedFor, isIssuedFile }];
  });

/** How the council voted last. */
export const votesView = (file: CaseFile): CaseView['votes'] => lastOf(file, 'council.decided')?.data.votes ?? null;

/** The newest event of a kind. */
export function lastOf<T extends CaseEventType>(
  { events }: CaseFile,
  type: T,
): { at: string; data: CaseEventData[T] } | undefined {
  const event = events.findLast((one) => one.type === type);
  return event && { at: event.at, data: event.data as CaseEventData[T] };
}
