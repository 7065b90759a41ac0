import type { CaseRow } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue, isPublic } from '../services/catalogue.ts';
import type { StoredCase } from './cases.model.ts';

export type ListedCase = Omit<StoredCase, 'state' | 'lists' | 'departments' | 'head'>;

export function caseRow(stored: ListedCase, names: ReadonlyMap<string, string>, language: Language): CaseRow {
  const service = catalogue[stored.service];
  const texts = service?.texts;
  const now = new Date();
  return {
    id: stored._id,
    number: stored.number,
    service: stored.service,
    serviceTitle: texts?.title[language] ?? stored.service,
    applicant: stored.applicantName,
    ...(stored.settlement && { settlement: stored.settlement }),
    status: stored.status,
    statusTitle: say(language, `status.${stored.status}`),
    stage: stored.stage,
    stageTitle: texts?.stages[stored.stage]?.[language] ?? stored.stage,
    registeredAt: stored.registeredAt.toISOString(),
    dueAt: stored.dueAt?.toISOString() ?? null,
    overdue: isOverdue(stored, now),
    holders: stored.holders.flatMap((id) => names.get(id) ?? []),
    ...assignmentOf(stored, names, now),
    ...(stored.destroyed && { destroyedAt: stored.destroyed.at.toISOString() }),
    ...(stored.outcome && { outcome: ownEnd(service, stored, language) ?? say(language, `end.${stored.outcome}`) }),
  };
}

function assignmentOf(
  { executor, executorDueAt }: ListedCase,
  names: ReadonlyMap<string, string>,
  now: Date,
): Pick<CaseRow, 'assignment'> {
  if (!executor || !executorDueAt) return {};
  const overdue = executorDueAt < now;
  return { assignment: { executor: names.get(executor) ?? '', dueAt: executorDueAt.toISOString(), overdue } };
}

/** Papers of the office are neither granted nor answered: the stage that they end in says what became of them. */
function ownEnd(service: Service | undefined, { stage }: ListedCase, language: Language): string | undefined {
  if (!service || isPublic(service) || service.definition.process.stages[stage]?.kind !== 'end') return undefined;
  return service.texts.stages[stage]?.[language];
}

const isOverdue = ({ status, dueAt }: ListedCase, now: Date): boolean =>
  status === 'in-progress' && dueAt !== null && dueAt < now;
