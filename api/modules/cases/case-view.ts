import type { CaseView } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { actionViews } from './action-views.ts';
import { answerViews } from './answer-views.ts';
import type { CaseFile } from './case-file.ts';
import { caseRow } from './case-row.ts';
import { documentKinds, documentView } from './document-view.ts';
import { formerViews, linkViews, noticeViews } from './office-views.ts';
import { permitViews } from './permits-of-case.ts';
import { feeView, lastOf, officeActViews, requestView, votesView } from './situation.ts';
import { stepsOf } from './steps.ts';
import { taskViews } from './task-views.ts';
import { termView } from './term-view.ts';
import { timeline } from './timeline.ts';

const erased = { kind: 'person', name: '', identifiers: {}, contact: {} } as const;

/** A case as an official sees it. */
export function caseView(file: CaseFile, actor: StaffActor, language: Language): CaseView {
  const { stored, submission, names } = file;
  const { state } = stored;
  return {
    ...caseRow(stored, names, language),
    seq: stored.seq,
    head: stored.head,
    applicantDetails: submission?.content.applicant ?? erased,
    answers: answerViews(file, language),
    channel: state.channel,
    term: termView(state, file.law.calendar),
    fee: feeView(file),
    steps: stepsOf(file, language),
    tasks: taskViews(file, actor, language),
    resolution: resolutionView(file),
    request: requestView(file),
    decision: decisionView(file, language),
    expected: file.expected,
    acts: officeActViews(file, language),
    votes: votesView(file),
    permits: permitViews(file, actor, language),
    links: linkViews(file, language),
    former: formerViews(file, language),
    notices: noticeViews(file, language),
    timeline: timeline(file, 'staff', language),
    documents: [...file.documents.values()].map((one) => documentView(file, one, language)),
    documentKinds: documentKinds(file, language),
    allowedActions: actionViews(file, actor, language),
  };
}

function resolutionView(file: CaseFile): CaseView['resolution'] {
  const written = lastOf(file, 'resolution.written');
  if (!written) return null;
  const { executor, text, dueAt } = written.data;
  return { executor: file.names.get(executor.userId) ?? '', text: file.texts.get(text.id) ?? '', dueAt: dueAt ?? null };
}

function decisionView(file: CaseFile, language: Language): CaseView['decision'] {
  const decided = file.stored.state.decision && lastOf(file, 'case.decided');
  if (!decided) return null;
  const { decision, reason } = decided.data;
  const text = reason && file.texts.get(reason.id);
  return { status: decision, title: say(language, `decision.${decision}`), ...(text && { text }), at: decided.at };
}
