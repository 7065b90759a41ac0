import type { Majority, Stage, WorkStage } from '../../workflows/domain/definition.ts';
import { days, en } from './words.ts';

const endsWhen: Readonly<Record<WorkStage['ends'], string>> = {
  all: 'over when all tasks are done',
  any: 'over when one task is done',
  'first-negative': 'over when all tasks are done, or at the first that sends back',
};
const majorities: Readonly<Record<Majority, string>> = {
  present: 'majority of those present',
  'all-seats': 'majority of all seats',
  'two-thirds': 'majority of two thirds',
};

/** What holds in a stage beside its tasks and outcomes. */
export function stageRule(stage: Stage): string | false {
  switch (stage.kind) {
    case 'work':
      return stage.tasks.length > 1 && endsWhen[stage.ends];
    case 'correction':
      return `the term stands still; to be answered within ${days(stage.days, stage.kindOfDays)}`;
    case 'payment':
      return 'passed over when nothing is to be paid';
    case 'opinion':
      return `of ${stage.external ? 'another' : 'an own'} body, within ${days(stage.days, stage.kindOfDays)}`;
    case 'council':
      return majorities[stage.majority];
    case 'issue':
      return `${en(`act.${stage.act}`)}, ${en(`journal.${stage.journal}`)}`;
    case 'delivery':
      return `within ${days(stage.days, 'calendar')}`;
    case 'forwarding':
      return `within ${days(stage.days, stage.kindOfDays)}`;
    case 'end':
      return stage.status === 'decision' ? 'with what was decided' : en(`end.${stage.status}`);
    case 'resolution':
      return false;
  }
}
