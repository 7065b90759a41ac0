import type { Tracking } from '../../../workflows/contract/http.ts';
import { applicant } from '../../../workflows/domain/actor.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { actionViews } from '../cases/action-views.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { objectionOf } from '../cases/objection.ts';
import { actViews, feeView, lastOf, requestView } from '../cases/situation.ts';
import { stepsOf } from '../cases/steps.ts';
import { termView } from '../cases/term-view.ts';
import { timeline } from '../cases/timeline.ts';
import { trackingLinks } from './tracking-links.ts';

/** A case as its applicant sees it: the office, not its people; what concerns the applicant, not the office's own notes. */
export async function trackingView(services: Services, file: CaseFile, language: Language): Promise<Tracking> {
  const { stored, service } = file;
  const { state } = stored;
  const entries = timeline(file, 'citizen', language);
  const stage = state.stage.stage;
  return {
    caseId: stored._id,
    seq: stored.seq,
    number: stored.number,
    service: { key: stored.service, title: service.texts.title[language] },
    status: state.status,
    statusTitle: say(language, `status.${state.status}`),
    stage: { key: stage, title: service.texts.stages[stage]?.[language] ?? stage },
    steps: stepsOf(file, language),
    registeredAt: state.registeredAt,
    dueAt: stored.dueAt?.toISOString() ?? null,
    // Whom the office warned within itself is its own matter.
    term: { ...termView(state, file.law.calendar), warned: false },
    expected: file.expected,
    acts: actViews(file, language),
    outcome: outcomeView(file, language),
    request: requestView(file),
    fee: feeView(file),
    timeline: entries,
    documents: entries.flatMap(({ documents }) => documents ?? []),
    objection: objectionOf(file.law, state, new Date().toISOString()),
    links: await trackingLinks(services, file, language),
    ...(stored.destroyed && { destroyedAt: stored.destroyed.at.toISOString() }),
    allowedActions: actionViews(file, applicant, language),
  };
}

function outcomeView(file: CaseFile, language: Language): Tracking['outcome'] {
  const { decision, end } = file.stored.state;
  const status = end?.status ?? decision?.decision;
  if (!status) return null;
  const words = wordsOfEnd(file);
  const text = words && file.texts.get(words.id);
  return { status, title: say(language, `end.${status}`), ...(text && { text }) };
}

/** Why it was decided so, to whom it was sent on, or why it was withdrawn or annulled. */
function wordsOfEnd(file: CaseFile): ContentRef | undefined {
  const { decision, end } = file.stored.state;
  if (decision && end?.status !== 'annulled') return lastOf(file, 'case.decided')?.data.reason;
  if (end?.status === 'forwarded') return lastOf(file, 'case.forwarded')?.data.text;
  return lastOf(file, 'case.closed')?.data.reason;
}
