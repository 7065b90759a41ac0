import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { workingDaysAfter } from '../../../workflows/domain/working-time.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue } from '../services/catalogue.ts';
import type { LapsedCase } from './lapsed-terms.repository.ts';

export function lapsedTermView(
  { _id, number, service, status, outcome, lapsedAt, state }: LapsedCase,
  holders: string[],
  calendar: Calendar,
  language: Language,
  now: string,
): LapsedTerm {
  const dueAt = lapsedAt.toISOString();
  const decidedAt = state.decision?.at ?? null;
  return {
    id: _id,
    number,
    serviceTitle: catalogue[service]?.texts.title[language] ?? service,
    dueAt,
    workingDaysLate: workingDaysAfter(calendar, dueAt, decidedAt ?? state.end?.at ?? now),
    holders,
    warned: state.warnedFor !== undefined && state.warnedFor === state.lapsedAt,
    silence: state.silence !== undefined && 'tookEffectAt' in state.silence,
    decidedAt,
    statusTitle: say(language, outcome ? `end.${outcome}` : `status.${status}`),
  };
}
