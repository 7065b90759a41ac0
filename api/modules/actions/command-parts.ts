import type { Actor } from '../../../workflows/domain/actor.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import type { CaseCommand, ContentRef, Payment } from '../../../workflows/domain/case-command.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import { outcomesOf } from '../../../workflows/domain/stages.ts';
import { instantAt } from '../../../workflows/domain/working-time.ts';
import { invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { type GeneralKind, isGeneralKind, isOfficeKind } from '../cases/document-view.ts';
import { keepContent } from '../contents/contents.service.ts';
import { serviceOf } from '../services/catalogue.ts';
import type { SubmissionContent } from '../submissions/submissions.model.ts';
import type { OfferedUpload } from '../uploads/attach-uploads.ts';
import type { AskedAction } from './actions.schemas.ts';
import type { Act } from './perform-action.ts';

export type Texts = Pick<CaseCommand, 'reason' | 'text' | 'content'> & {
  readonly waived?: ContentRef;
  readonly fresh: string[];
};

/** Free text goes into the record; the command carries references to it. */
export async function keepTexts(
  services: Services,
  stored: StoredCase,
  key: string,
  asked: AskedAction,
  content?: SubmissionContent,
): Promise<Texts> {
  const { _id: caseId, community } = stored;
  const waived = asked.payment && 'waived' in asked.payment ? asked.payment.waived : undefined;
  const members = Object.entries({ reason: asked.reason, text: asked.text, waived, content });
  const kept = await Promise.all(
    members.map(
      async ([member, body]) =>
        body !== undefined && { member, ...(await keepContent(services, { community, caseId, key }, member, body)) },
    ),
  );
  const texts = kept.filter((one) => one !== false);
  return {
    ...Object.fromEntries(texts.map(({ member, ref }) => [member, ref])),
    fresh: texts.flatMap(({ ref, fresh }) => (fresh ? [ref.id] : [])),
  };
}

const paymentOf = ({ payment }: AskedAction, { waived }: Texts): Payment | undefined =>
  payment && 'amount' in payment ? payment : waived && { waived };

/** A day means its closing hour. */
const dueAtOf = ({ dueAt }: AskedAction, calendar: Calendar): string | undefined =>
  dueAt && (dueAt.length === 10 ? instantAt(calendar, dueAt, calendar.closes) : new Date(dueAt).toISOString());

/** What a person asks, in the words of the law; what has to be looked up comes to it from elsewhere. */
export function commandOf({ actor, key, asked }: Act, { calendar }: Law, texts: Texts): CaseCommand {
  const { action, task, outcome, expectedSeq, proof, votes } = asked;
  const payment = paymentOf(asked, texts);
  const dueAt = dueAtOf(asked, calendar);
  const { reason, text, content } = texts;
  return {
    action,
    actor,
    key,
    ...(expectedSeq !== undefined && { expectedSeq }),
    ...(task && { task }),
    ...(outcome && { outcome }),
    ...(reason && { reason }),
    ...(text && { text }),
    ...(content && { content }),
    ...(payment && { payment }),
    ...(dueAt && { dueAt }),
    ...(proof && { proof }),
    ...(votes && { votes }),
  };
}

/**
 * Files with their kinds: one of the service's form, or how they come to the case; a newer version keeps its kind. What an applicant sends never passes for
 * something of the office.
 */
export function offeredUploads(stored: StoredCase, law: Law, actor: Actor, asked: AskedAction): OfferedUpload[] {
  const usual = usualKind(stored, law, asked);
  const known = new Set<string>(serviceOf(stored).form.documents.map(({ key }) => key));
  const may = (kind: string): boolean =>
    known.has(kind) || (actor.kind === 'staff' ? isGeneralKind(kind) : kind === usual);
  const kindOf = (id: string | undefined) => stored.state.documents.find((one) => one.id === id)?.kind;
  const offered = (asked.documents ?? []).map((one) => ({ ...one, kind: kindOf(one.replaces) ?? one.kind ?? usual }));
  const unknown = offered.filter(({ kind, replaces }) => (replaces ? isOfficeKind(kind) : !may(kind)));
  if (unknown.length === 0) return offered;
  throw invalid(unknown.map(({ kind }) => ({ code: 'document.kind-unknown', field: `documents.${kind}` })));
}

function usualKind(stored: StoredCase, { definition }: Law, { action, outcome }: AskedAction): GeneralKind {
  if (action === 'answer' || action === 'message') return action;
  const stage = definition.process.stages[stored.stage];
  const isResult =
    stage && (stage.kind === 'issue' || (outcome !== undefined && outcomesOf(stage)[outcome]?.decides !== undefined));
  return isResult ? 'result' : 'other';
}
