import type { CaseRow } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue } from '../services/catalogue.ts';
import type { StoredCase } from './cases.model.ts';

export type ListedCase = Omit<StoredCase, 'state' | 'queues' | 'departments' | 'head'>;

export function caseRow(stored: ListedCase, names: ReadonlyMap<string, string>, language: Language): CaseRow {
  const texts = catalogue[stored.service]?.texts;
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
    overdue: isOverdue(stored, new Date()),
    holders: stored.holders.flatMap((id) => names.get(id) ?? []),
    ...(stored.outcome && { outcome: say(language, `end.${stored.outcome}`) }),
  };
}

const isOverdue = ({ status, dueAt }: ListedCase, now: Date): boolean =>
  status === 'in-progress' && dueAt !== null && dueAt < now;
