import type { Calendar } from '../../workflows/domain/calendar.ts';
import type { ServiceDefinition, Stage, TaskDefinition, WorkStage } from '../../workflows/domain/definition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { always, ends, returned, work } from '../../workflows/services/patterns.ts';

/** Laws that no service has, each as small as the rule it is there for. */
const bare: Omit<ServiceDefinition, 'process'> = {
  key: 'bare',
  version: 1,
  category: 'governance',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-01', years: 5 },
};

export const decision: WorkStage = work(
  { key: 'decision', role: 'head' },
  {
    granted: { to: always('closed'), decides: 'granted' },
    refused: { to: always('closed'), requires: ['reason'], decides: 'refused' },
    incomplete: returned('correction'),
  },
);
const correction: Stage = {
  kind: 'correction',
  days: 5,
  kindOfDays: 'working',
  answered: always('decision'),
  lapsed: always('lapsed'),
};

/** The head decides or asks the applicant for more; `first` are the stages before, in their order. */
export function bareLaw(rules: Partial<ServiceDefinition> = {}, first: Readonly<Record<string, Stage>> = {}): Law {
  const stages = { ...first, decision, correction, ...ends };
  const process = { start: Object.keys(stages)[0] as string, stages };
  return { definition: { ...bare, process, ...rules }, calendar: armenianCalendar };
}

/** A later calendar with other days off or working. */
export const calendarWith = (exceptions: Calendar['exceptions'], version = 2): Calendar => ({
  ...armenianCalendar,
  version,
  exceptions,
});

export const task = (key: string, role: TaskDefinition['role'] = 'specialist'): TaskDefinition => ({ key, role });
