import type { Requirement } from '../../workflows/domain/definition.ts';
import { type ActionRule, rules, type Who } from '../../workflows/domain/permissions.ts';
import { roles } from '../../workflows/domain/roles.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { tasksOf } from '../../workflows/domain/stages.ts';
import { lines, table } from './markdown.ts';
import { both, en } from './words.ts';

type Person = Exclude<Who, 'task'>;

const people: readonly Person[] = ['applicant', ...roles, 'council', 'system'];
const title = (who: Person): string =>
  en(who === 'applicant' || who === 'system' || who === 'council' ? `actor.${who}` : `role.${who}`);

const clocks: Readonly<Record<NonNullable<ActionRule['clock']>, string>> = {
  stops: 'stands still',
  runs: 'runs on',
  longer: 'gets longer',
  reckoned: 'is reckoned again',
  anew: 'begins anew',
  ends: 'ends',
};

/** Every action with who may do it; a task's actions go to the roles that have tasks in some service. */
export function actionTable(services: readonly Service[]): string {
  const working = new Set<Person>(
    services
      .flatMap(({ definition }) => Object.values(definition.process.stages))
      .flatMap(tasksOf)
      .map(({ role }) => role),
  );
  const mark = ({ who }: ActionRule, person: Person): string => {
    if (who.includes(person)) return '✓';
    return who.includes('task') && working.has(person) ? 'task' : '';
  };
  const all = Object.entries(rules);
  const acting = people.filter((person) => all.some(([, rule]) => mark(rule, person)));
  return table(
    ['Action', ...acting.map(title), 'While the case is', 'Must bring', 'May bring', 'The term'],
    all.map(([action, rule]) => [
      both(`action.${action}`),
      ...acting.map((person) => mark(rule, person)),
      lines(...rule.while.map((status) => en(`status.${status}`))),
      action === 'complete' ? 'what the outcome says' : listed(rule.requires),
      listed(rule.accepts),
      rule.clock ? clocks[rule.clock] : '',
    ]),
  );
}

const listed = (requirements: readonly Requirement[] = []): string =>
  lines(...requirements.map((one) => en(`requirement.${one}`)));
